import type { Exchange } from '../exchange/exchange.ts';
import type { TokenLedger, TokenRecord } from '../oauth/token-ledger.ts';
import type { ActiveFault, Faults } from './faults.ts';
import { ANSWER_FAULTS, type AnswerFaultKind, CALL_FAULTS, type CallFaultKind } from './kinds/index.ts';

const CALL_KINDS = Object.keys(CALL_FAULTS) as CallFaultKind[];
const ANSWER_KINDS = Object.keys(ANSWER_FAULTS) as AnswerFaultKind[];

/** The rules, and the tokens that they may end. */
export interface FaultContext {
  readonly faults: Faults;
  readonly tokens: TokenLedger;
}

/** A call as the rules see it. */
export interface FaultyCall {
  readonly operationId: string;
  readonly clientId: string | undefined;
  readonly token: TokenRecord | undefined;
}

/**
 * Holds a call against the rules, and lets those that strike do what they do to calls; those that strike answers are left to `send`.
 *
 * @throws ApiError where a rule refuses the call
 */
export async function strikeCall(context: FaultContext, exchange: Exchange, call: FaultyCall): Promise<void> {
  for (const kind of ANSWER_KINDS) chooseAnswerFault(context.faults, exchange, call, kind);
  for (const kind of CALL_KINDS) await strikeWith(context, exchange, call, kind);
}

async function strikeWith<Kind extends CallFaultKind>(
  { faults, tokens }: FaultContext,
  exchange: Exchange,
  call: FaultyCall,
  kind: Kind,
): Promise<void> {
  if (kind === 'stale-token' && call.token === undefined) return;
  const act = CALL_FAULTS[kind];
  for (const strike of faults.strikes(kind, call)) {
    note(exchange, strike.active);
    await act(strike, { faults, tokens, exchange, token: call.token });
  }
}

function chooseAnswerFault<Kind extends AnswerFaultKind>(
  faults: Faults,
  exchange: Exchange,
  call: FaultyCall,
  kind: Kind,
): void {
  if (exchange.faultyWrite !== undefined) return;
  const write = ANSWER_FAULTS[kind];
  for (const { active, fault } of faults.strikes(kind, call)) {
    note(exchange, active);
    exchange.faultyWrite = (answer) => write(fault, answer, faults);
    return;
  }
}

function note(exchange: Exchange, { id }: ActiveFault): void {
  exchange.faults = [...(exchange.faults ?? []), id];
}
