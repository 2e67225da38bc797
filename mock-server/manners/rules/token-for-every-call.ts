import type { TokenLedger, TokenRecord } from '../../oauth/token-ledger.ts';
import type { MannersContext, MannersRule } from '../rule.ts';
import { tokenRequester } from './token-request.ts';

/** A client may lose a token once or twice, for example by a restart. */
const TOLERATED = 2;
/** A token with less than this left is rightly replaced. */
const TOO_SHORT_MS = 60_000;

interface TokenUse {
  token: TokenRecord;
  calls: number;
  streak: number;
}

/** Asks for a new token although the last one was used for one call only and would live on, time after time. */
export function tokenForEveryCall({ clock, directory, tokens }: MannersContext): MannersRule {
  const lastUses = new Map<string, TokenUse>();
  return (exchange, answer) => {
    const used = exchange.principal?.accepted;
    if (used !== undefined) {
      const use = lastUses.get(used.clientId);
      if (use?.token === used) use.calls += 1;
      return undefined;
    }
    const clientId = tokenRequester(directory, exchange);
    const token = clientId === undefined ? undefined : issued(tokens, answer.body);
    if (clientId === undefined || token === undefined) return undefined;
    const last = lastUses.get(clientId);
    const isWasteful = last !== undefined && last.calls === 1 && livesOn(last.token);
    const streak = isWasteful ? last.streak + 1 : 0;
    lastUses.set(clientId, { token, calls: 0, streak });
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
