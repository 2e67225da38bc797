import type { TokenLedger, TokenRecord } from '../../oauth/token-ledger.ts';
import type { MannersContext, MannersRule } from '../rule.ts';
import { tokenRequester } from './token-request.ts';

/** A client may lose a token once or twice, e.g. by a restart. */
const TOLERATED = 2;
/** A token that dies so soon is rightly replaced. */
const TOO_SHORT_MS = 60_000;

interface Habit {
  token: TokenRecord;
  calls: number;
  streak: number;
}

/** Asks for a new token although the last one was used for one call only and would live on, time after time. */
export function tokenForEveryCall({ clock, directory, tokens }: MannersContext): MannersRule {
  const habits = new Map<string, Habit>();
  return (exchange, { answer }) => {
    const used = exchange.principal?.accepted;
    if (used !== undefined) {
      const habit = habits.get(used.clientId);
      if (habit?.token === used) habit.calls += 1;
      return undefined;
    }
    const clientId = tokenRequester(directory, exchange);
    const token = clientId === undefined ? undefined : issued(tokens, answer.body);
    if (clientId === undefined || token === undefined) return undefined;
    const last = habits.get(clientId);
    const isWasteful = last !== undefined && last.calls === 1 && livesOn(last.token);
    const streak = isWasteful ? last.streak + 1 : 0;
    habits.set(clientId, { token, calls: 0, streak });
    if (streak <= TOLERATED) return undefined;
    return `It is token ${streak + 1} in a row after a single call with the one before, which still lived; keep a token until it expires.`;
  };

  function livesOn(token: TokenRecord): boolean {
    return tokens.stateOf(token) === 'live' && token.expiresAt - clock.now() > TOO_SHORT_MS;
  }
}

function issued(tokens: TokenLedger, body: unknown): TokenRecord | undefined {
  const { access_token: secret } = Object(body) as { access_token?: unknown };
  return typeof secret === 'string' ? tokens.find(secret) : undefined;
}
