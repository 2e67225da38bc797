import type { Exchange } from '../exchange/exchange.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';

/** The token that the request was made with; the middlewares guarantee that there is one. */
export function tokenOf({ principal, operation }: Pick<Exchange, 'principal' | 'operation'>): TokenRecord {
  const token = principal?.accepted;
  if (token === undefined) throw new Error(`${operation?.operationId} was reached without a token`);
  return token;
}
