import type { HttpHandler, HttpResponseInit, TimerHandler } from '@azure/functions';
import { GenesysRequestError } from '../../cognigy/access/genesys-request-error.ts';
import type { SessionToken } from '../../cognigy/access/session-token.ts';

/** Renews the token ahead of its end, so that no flow has to wait for it. The log of the function says when that failed. */
export function keepFresh(session: SessionToken): TimerHandler {
  return async (_timer, context) => {
    try {
      await session.current();
      context.log('the session token is fresh');
    } catch (error) {
      context.error(`no session token: ${describe(error)}`);
      // The runtime counts only a handler that throws as failed.
      throw error;
    }
  };
}

/** Gives the token to a flow, as `{sessionToken}`. Anybody who may call this function can act as the OAuth client. */
export function giveToken(session: SessionToken): HttpHandler {
  return async (_request, context) => {
    try {
      return answer(200, { sessionToken: await session.current() });
    } catch (error) {
      context.error(`no session token: ${describe(error)}`);
      if (error instanceof GenesysRequestError) return refusal(error);
      throw error;
    }
  };
}

/** 503 where waiting helps, 502 where it does not: the caller did nothing wrong in either case. */
function refusal({ status, code, contextId, retryAfterMs }: GenesysRequestError): HttpResponseInit {
  const wait: Record<string, string> =
    retryAfterMs === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfterMs / 1000)) };
  const isTemporary = status === undefined || status === 429 || status >= 500;
  return answer(isTemporary ? 503 : 502, { code, contextId }, wait);
}

function answer(status: number, jsonBody: unknown, headers: Record<string, string> = {}): HttpResponseInit {
  return { status, jsonBody, headers: { ...headers, 'Cache-Control': 'no-store' } };
}

function describe(error: unknown): string {
  return error instanceof GenesysRequestError
    ? `${error.message} (context id ${error.contextId ?? 'none'})`
    : String(error);
}
