import type { MannersContext, MannersRule } from '../rule.ts';
import { tokenRequester } from './token-request.ts';

const WINDOW_MS = 10_000;
/** So many instances of one client may start at the same time. */
const TOLERATED = 4;

/** Many token requests of one client within ten seconds and no call between them: each of its workers refreshes the token for itself. */
export function refreshStorm({ directory }: MannersContext): MannersRule {
  const requests = new Map<string, number[]>();
  return (exchange) => {
    const token = exchange.principal?.accepted;
    if (token !== undefined) {
      requests.delete(token.clientId);
      return undefined;
    }
    const clientId = tokenRequester(directory, exchange);
    if (clientId === undefined) return undefined;
    const since = exchange.startedAt - WINDOW_MS;
    const recent = [...(requests.get(clientId) ?? []), exchange.startedAt].filter((at) => at > since);
    requests.set(clientId, recent.slice(-TOLERATED - 1));
    if (recent.length <= TOLERATED) return undefined;
    return `The client asked for a token ${recent.length} times within 10 s without a call; let one request refresh for all.`;
  };
}
