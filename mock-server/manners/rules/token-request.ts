import { callerId } from '../../exchange/caller.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { isTokenPath } from '../../oauth/token-path.ts';
import type { Directory } from '../../org/directory.ts';

/** @returns the client that asks for a token with this request; undefined for other requests, for logins of people and for unknown clients */
export function tokenRequester(directory: Directory, exchange: Exchange): string | undefined {
  if (!isTokenPath(exchange.path) || !(exchange.body instanceof URLSearchParams)) return undefined;
  if (exchange.body.get('grant_type') === 'authorization_code') return undefined;
  const clientId = callerId(exchange);
  return clientId !== undefined && directory.client(clientId) !== undefined ? clientId : undefined;
}
