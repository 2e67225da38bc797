import type { Step } from '../errors/why.ts';
import type { Answer, Exchange } from '../exchange/exchange.ts';
import { isTokenPath } from '../oauth/token-path.ts';
import type { DeliveryKind, DeliveryState } from '../outbound/delivery.ts';
import { Tally } from './tally.ts';

/** What is counted under no operation: requests that were refused before one was found. */
const NO_OPERATION = 'unknown';

/**
 * Counts since the mock started, for `GET /__mock/metrics`. They only grow: neither a reset nor a full journal takes anything away.
 * What they are counted by comes from closed lists and from the specification, never from a request, so that there is a bound.
 */
export class Counts {
  /** By operationId and status. */
  readonly requests = new Tally<string, number>();
  /** By the step that refused and the code of the answer. */
  readonly refusals = new Tally<Step, string>();
  /** Those that are finished. */
  readonly deliveries = new Tally<DeliveryKind, DeliveryState>();
  readonly deliveryAttempts = new Tally<DeliveryKind, 'first' | 'retry'>();

  request({ operation, path, why }: Exchange, { status, body }: Answer): void {
    this.requests.add(operation?.operationId ?? operationOf(path), status);
    if (why !== undefined) this.refusals.add(why.step, codeOf(body));
  }
}

/** The token endpoint comes before operations are looked for. */
const operationOf = (path: string) => (isTokenPath(path) ? 'postOauthToken' : NO_OPERATION);

/** What the bodies of the API host and those of the login host name their errors by; the login pages have neither. */
function codeOf(body: unknown): string {
  const { code, error } = Object(body) as { readonly code?: unknown; readonly error?: unknown };
  if (typeof code === 'string') return code;
  return typeof error === 'string' ? error : 'login-page';
}
