import { callerId } from '../exchange/caller.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { TokenLedger } from '../oauth/token-ledger.ts';
import type { AffectedCall } from './fault-kind.ts';
import type { Faults } from './faults.ts';
import { ANSWER_FAULTS, CALL_FAULTS } from './faults-by-target.ts';

/** The rules, and the tokens that they may end. */
export interface CallFaultContext {
  readonly faults: Faults;
  readonly tokens: TokenLedger;
}

/**
 * Matches a call against the rules, and applies those for calls; one for answers is left in the exchange, for `send`.
 *
 * @throws ApiError where a rule refuses the call
 */
export async function applyCallFaults(
  { faults, tokens }: CallFaultContext,
  exchange: Exchange,
  operationId: string,
): Promise<void> {
  const { operation, principal } = exchange;
  const token = principal?.token;
  const call: AffectedCall = {
    operationId,
    operation,
    clientId: token?.clientId ?? callerId(exchange),
    token,
    isTokenInHeader: principal?.accepted !== undefined,
    tokens,
    wait: faults.wait,
  };
  chooseAnswerFault(faults, exchange, call);
  for (const kind of CALL_FAULTS) {
    if (kind.appliesTo?.(call) === false) continue;
    for (const hit of faults.hits(kind, call)) {
      note(exchange, hit.id);
      await kind.apply(call, hit);
    }
  }
}

function chooseAnswerFault(faults: Faults, exchange: Exchange, call: AffectedCall): void {
  for (const kind of ANSWER_FAULTS) {
    const hit = faults.firstHit(kind, call);
    if (hit === undefined) continue;
    note(exchange, hit.id);
    exchange.faultyWrite = (answer) => kind.apply({ ...answer, wait: faults.wait }, hit);
    return;
  }
}

function note(exchange: Exchange, ruleId: string): void {
  exchange.faults = [...(exchange.faults ?? []), ruleId];
}
