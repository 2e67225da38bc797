import { PACKAGE_FOLDER } from '../../../mock-server/cli/index.ts';
import type { Received, Sent } from './sent.ts';

const CORRELATION_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** The page and its files, which belong to no request that could be looked up. */
const COCKPIT = /^\/__mock\/?([?]|cockpit\/|$)/;
/** A frame of a stack, as V8 writes it. */
const STACK = /^\s+at .*:\d+:\d+\)?$/m;
const ERROR_BODY = ['message', 'code', 'status', 'contextId', 'details', 'errors'];
const OAUTH_ERROR = ['error', 'description', 'error_description'];

/** Which rule an answer breaks, whatever was asked; undefined where all is well. */
export function judge(sent: Sent, received: Received): string | undefined {
  if ('failure' in received) {
    return received.failure === 'hang' ? 'no answer in time' : 'the connection ended without an answer';
  }
  const { status, headers, text } = received;
  if (isFailure(received)) return `a status of ${status}`;
  const correlationId = headers['inin-correlation-id'] ?? '';
  if (!CORRELATION_ID.test(correlationId) && !COCKPIT.test(sent.path)) return 'no correlation id';
  if (STACK.test(text) || text.includes(PACKAGE_FOLDER)) return 'a stack trace or a file path in the answer';
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  const body = isJson && text !== '' ? parse(text) : undefined;
  if (isJson && text !== '' && body === undefined) return 'a body that is no JSON';
  if (status >= 400 && body !== undefined) {
    const broken = judgeRefusal(body, status, correlationId);
    if (broken !== undefined) return broken;
  }
  const { operation } = sent;
  // A 501 of the mock's own is in no specification.
  if (operation === undefined || status >= 500) return undefined;
  return operation.document.complaint(operation.method, operation.path, { status, isJson, text });
}

/** The mock may say that it does not have an operation, and that the proxy reaches nobody. */
function isFailure({
  status,
  headers,
}: {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}): boolean {
  if (status < 500) return false;
  const error = headers['x-mock-error'];
  return !(status === 501 && error === 'mock.operation.unimplemented') && error !== 'mock.proxy.unreachable';
}

/** @returns the value in an array, so that null is one too */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function judgeRefusal(
  { value }: { readonly value: unknown },
  status: number,
  correlationId: string,
): string | undefined {
  const body = value as Record<string, unknown>;
  const has = (names: readonly string[]) => names.every((name) => name in body);
  if (typeof value !== 'object' || value === null) return 'a refusal that is no object';
  if (has(OAUTH_ERROR) && Object.keys(body).length === OAUTH_ERROR.length) return undefined;
  if (!has(ERROR_BODY)) return "a refusal in neither the API's nor OAuth's shape";
  if (body.status !== status) return 'a refusal that names another status';
  return body.contextId === correlationId ? undefined : 'a contextId that is not the correlation id';
}
