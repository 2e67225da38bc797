import type { MannersContext, MannersRule } from '../rule.ts';

const WINDOW_MS = 60_000;
/** A request now and then is no polling. */
const TOLERATED = 4;
/** Paths of what notifications tell about. */
const NOTIFIED = /^\/api\/v2\/(conversations|analytics\/conversations)\//;
const MOST_PATHS = 10_000;
/** No conversation has a longer one. */
const LONGEST_PATH = 200;

/** Asks for the same conversation again and again while a notification socket of the same client is open. */
export function polling({ notifications }: MannersContext): MannersRule {
  const requests = new Map<string, number[]>();
  return ({ method, path, principal, startedAt }) => {
    const token = principal?.accepted;
    if (method !== 'GET' || token === undefined || path.length > LONGEST_PATH) return undefined;
    if (!NOTIFIED.test(path)) return undefined;
    if (!notifications.ownedBy(token).some(({ connection }) => connection !== undefined)) return undefined;
    const key = `${token.clientId} ${token.userId ?? ''} ${path}`;
    const recent = [...(requests.get(key) ?? []), startedAt].filter((at) => at > startedAt - WINDOW_MS);
    if (requests.size >= MOST_PATHS) requests.clear();
    requests.set(key, recent.slice(-TOLERATED - 1));
    if (recent.length <= TOLERATED) return undefined;
    return `It was asked for ${recent.length} times within a minute while a notification socket is open; subscribe to its topic.`;
  };
}
