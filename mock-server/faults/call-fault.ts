import type { Exchange } from '../exchange/exchange.ts';
import type { PendingAnswer } from '../exchange/pending-answer.ts';
import type { TokenLedger, TokenRecord } from '../oauth/token-ledger.ts';
import type { Faults, Strike } from './faults.ts';
import type { FaultKind, FaultOf } from './rule.ts';

/** A call that is struck before anything is done for it. */
export interface StruckCall {
  readonly faults: Faults;
  readonly tokens: TokenLedger;
  readonly exchange: Exchange;
  /** The bearer's, or that of the session in the body. */
  readonly token: TokenRecord | undefined;
}

/** What a kind of fault does to a call: throws, or settles when the call may go on. */
export type StrikeCall<Kind extends FaultKind> = (
  strike: Strike<Kind>,
  call: StruckCall,
) => void | Promise<void>;

/** What a kind of fault does to an answer: writes it. */
export type StrikeAnswer<Kind extends FaultKind> = (
  fault: FaultOf<Kind>,
  answer: PendingAnswer,
  faults: Faults,
) => void | Promise<void>;

/** What the journal and the answer say of a struck call. */
export function sayFault({ active }: Pick<Strike<FaultKind>, 'active'>, what: string): string {
  return `${what}, by fault rule ${active.rule.name ?? active.id}.`;
}

export const OURS = { confidence: 'ours', source: 'a fault that was asked for' } as const;
