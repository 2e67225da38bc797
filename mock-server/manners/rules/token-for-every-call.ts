import type { TokenRecord } from '../../oauth/token-ledger.ts';
import type { World } from '../../world.ts';
import type { MannersRule } from '../manners.ts';
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
export function tokenForEveryCall(world: World): MannersRule {
  const habits = new Map<string, Habit>();
  return (exchange, { answer }) => {
    if (exchange.token !== undefined) {
      const habit = habits.get(exchange.token.clientId);
      if (habit?.token === exchange.token) habit.calls += 1;
      return undefined;
    }
    const clientId = tokenRequester(world, exchange);
    const token = clientId === undefined ? undefined : issued(world, answer.body);
    if (clientId === undefined || token === undefined) return undefined;
    const last = habits.get(clientId);
    const isWasteful = last !== undefined && last.calls === 1 && livesOn(last.token);
    const streak = isWasteful ? last.streak + 1 : 0;
    habits.set(clientId, { token, calls: 0, streak });
    if (streak <= TOLERATED) return undefined;
    return `It is token ${streak + 1} in a row after a single call with the one before, which still lived; keep a token until it expires.`;
  };

  function livesOn(token: TokenRecord): boolean {
    return world.tokens.stateOf(token) === 'live' && token.expiresAt - world.clock.now() > TOO_SHORT_MS;
  }
}

function issued(world: World, body: unknown): TokenRecord | undefined {
  const { access_token: secret } = Object(body) as { access_token?: unknown };
  return typeof secret === 'string' ? world.tokens.find(secret) : undefined;
}
