import type { World } from '../../world.ts';
import type { MannersRule } from '../manners.ts';
import { tokenRequester } from './token-request.ts';

const WINDOW_MS = 10_000;
/** As many instances of one client may start at the same time. */
const TOLERATED = 4;

/** Many token requests of one client within ten seconds and no call between them: everybody refreshes for themselves. */
export function refreshStorm(world: World): MannersRule {
  const requests = new Map<string, number[]>();
  return (exchange) => {
    if (exchange.token !== undefined) {
      requests.delete(exchange.token.clientId);
      return undefined;
    }
    const clientId = tokenRequester(world, exchange);
    if (clientId === undefined) return undefined;
    const since = exchange.startedAt - WINDOW_MS;
    const recent = [...(requests.get(clientId) ?? []), exchange.startedAt].filter((at) => at > since);
    requests.set(clientId, recent.slice(-TOLERATED - 1));
    if (recent.length <= TOLERATED) return undefined;
    return `The client asked for a token ${recent.length} times within 10 s without a call; let one request refresh for all.`;
  };
}
