import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from '../exchange/exchange.ts';
import type { Mock } from '../mock.ts';
import type { Tenant } from '../tenant.ts';

/** What a control call was given. */
export interface ControlCall {
  /** For what concerns more than one organisation. */
  readonly mock: Mock;
  readonly correlationId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined when nothing was sent. */
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  /** False only at routes that are open, for a caller whom the others refuse. */
  readonly maySteer: boolean;
}

/**
 * Does what the call asks.
 *
 * @returns undefined when it writes to the response itself, as a stream does
 */
export type ControlHandler = (
  tenant: Tenant,
  call: ControlCall,
  response: ServerResponse,
) => Answer | undefined | Promise<Answer | undefined>;

/** How a control call is named. */
export interface ControlCallName {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/__mock`, parameters in braces. */
  readonly path: string;
}

/** One row of the control API. */
export interface ControlRoute extends ControlCallName {
  /** Answers anybody, so that a probe needs neither a loopback `Host` nor the control token. */
  readonly isOpen?: true;
  /** Steers the mock rather than its organisation: if that is replaced before the call is read, it is for the next one. */
  readonly isOfMock?: true;
  /** Loads its module at the first call, so that a mock starts faster. */
  readonly load: () => Promise<ControlHandler>;
}
