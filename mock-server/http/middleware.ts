import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchange } from '../exchange/exchange.ts';
import type { Tenant } from '../tenant.ts';

/** Node's own response, with what belongs to the request. Nothing of Express's response is there. */
export interface Response extends ServerResponse {
  locals: {
    exchange: Exchange;
    /** The organisation that the request is for, as it was when the request came. */
    tenant: Tenant;
  };
}

/** Goes on to the next middleware, or with an error to the error handler. */
export type Next = (error?: unknown) => void;

/** One step of the request path. What it throws, or rejects with, goes to the error handler. */
export type Middleware = (request: IncomingMessage, response: Response, next: Next) => unknown;

/** Makes an answer of an error. */
export type ErrorMiddleware = (
  error: unknown,
  request: IncomingMessage,
  response: Response,
  next: Next,
) => unknown;
