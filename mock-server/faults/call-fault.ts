import type { ServerResponse } from 'node:http';
import type { Exchange } from '../exchange/exchange.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { World } from '../world.ts';
import type { Strike } from './faults.ts';
import type { FaultKind, FaultOf } from './rule.ts';

/** A call that is struck before anything is done for it. */
export interface StruckCall {
  readonly world: World;
  readonly exchange: Exchange;
  /** The bearer's, or that of the session in the body. */
  readonly token: TokenRecord | undefined;
}

/** An answer that is struck on its way; what was asked for is done. */
export interface StruckAnswer {
  readonly world: World;
  readonly response: ServerResponse;
  readonly status: number;
  /** Names and values by turns. */
  readonly head: readonly string[];
  readonly payload: string;
}

/** What a kind of fault does to a call: throws, or settles when the call may go on. */
export type StrikeCall<Kind extends FaultKind> = (
  strike: Strike<Kind>,
  call: StruckCall,
) => void | Promise<void>;

/** What a kind of fault does to an answer: writes it. */
export type StrikeAnswer<Kind extends FaultKind> = (
  fault: FaultOf<Kind>,
  answer: StruckAnswer,
) => void | Promise<void>;

/** What the journal and the answer say of a struck call. */
export function sayFault({ active }: Pick<Strike<FaultKind>, 'active'>, what: string): string {
  return `${what}, by fault rule ${active.rule.name ?? active.id}.`;
}

export const OURS = { confidence: 'ours', source: 'a fault that was asked for' } as const;
