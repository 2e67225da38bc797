import type { z } from 'zod';
import { GenesysRequestError, readRefusal } from './genesys-request-error.ts';

/** Base URLs without a trailing slash. */
export interface GenesysHosts {
  /** Issues tokens; the API host has no token endpoint. */
  readonly login: string;
  readonly api: string;
}

/** The hosts of a region, from the bare domain that Cognigy's Host field takes, e.g. `mypurecloud.de`. */
export function genesysHosts(domain: string): GenesysHosts {
  return { login: `https://login.${domain}`, api: `https://api.${domain}` };
}

/** The request timeout of the official JavaScript SDK. */
const DEFAULT_TIMEOUT_MS = 16_000;

/** Options of every call. */
export interface CallOptions {
  readonly timeoutMs?: number;
  /** Epoch milliseconds; for dates in answers. */
  readonly now?: () => number;
}

export interface GenesysRequest extends CallOptions {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** The whole header; left out when empty, as when a variable of the flow was never set. */
  readonly authorization?: string | undefined;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  /** Texts that must not appear in an error, even if the answer repeats them. */
  readonly secrets: readonly string[];
}

/**
 * Sends one request and reads the answer's JSON.
 *
 * @throws GenesysRequestError unless the answer is a 2xx whose body has the given shape
 */
export async function genesysRequest<Shape extends z.ZodType>(
  request: GenesysRequest,
  shape: Shape,
): Promise<z.output<Shape>> {
  const response = await send(request);
  const body = await readJson(request, response);
  if (!response.ok) {
    const refusal = readRefusal(response, body, (request.now ?? Date.now)());
    throw new GenesysRequestError({ ...refusal, reason: withoutSecrets(refusal.reason, request.secrets) });
  }

  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => issue.path.join('.') || 'body').join(', ');
  throw new GenesysRequestError({
    status: response.status,
    code: 'unreadable.answer',
    reason: `the answer lacks or misuses: ${wrong}`,
    contextId: response.headers.get('inin-correlation-id') ?? undefined,
  });
}

async function send({
  method,
  url,
  authorization,
  json,
  form,
  timeoutMs,
}: GenesysRequest): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' });
  if (authorization) headers.set('authorization', authorization);
  if (json !== undefined) headers.set('content-type', 'application/json');
  const body = json === undefined ? form && new URLSearchParams(form) : JSON.stringify(json);
  const signal = AbortSignal.timeout(timeoutMs ?? DEFAULT_TIMEOUT_MS);

  try {
    // A redirect would carry the token to another host.
    return await fetch(url, { method, headers, signal, redirect: 'error', ...(body && { body }) });
  } catch (error) {
    throw noAnswer(error);
  }
}

/** @returns undefined for a body that is empty or not JSON; the caller's shape then refuses it */
async function readJson({ method }: GenesysRequest, response: Response): Promise<unknown> {
  if (method === 'DELETE' && response.ok) {
    await response.body?.cancel();
    return undefined;
  }
  try {
    return JSON.parse(await response.text());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw noAnswer(error);
  }
}

function noAnswer(error: unknown): GenesysRequestError {
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  return timedOut
    ? new GenesysRequestError(
        { status: undefined, code: 'timeout', reason: 'no answer in time' },
        { cause: error },
      )
    : new GenesysRequestError(
        { status: undefined, code: 'unreachable', reason: 'the connection failed' },
        { cause: error },
      );
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.filter(Boolean).reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}
