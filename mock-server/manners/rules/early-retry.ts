import { callerId } from '../../exchange/caller.ts';
import type { MannersContext, MannersRule } from '../rule.ts';

interface Wait {
  /** By the mock's clock. */
  readonly until: number;
  /** By the machine's clock: requests already under way at that moment could not know. */
  readonly toldAt: number;
  readonly seconds: number;
}

/** More waits at a time come from an attack, not from a client; and who is no client of the organisation is not followed. */
const MOST_WAITS = 10_000;

/** Calls before the time of a `Retry-After` is over. After a 429 this concerns the token, after any other answer the whole client. */
export function earlyRetry({ clock, directory }: MannersContext): MannersRule {
  const waits = new Map<string, Wait>();
  return (exchange, answer) => {
    const retryAfter = answer.headers?.['Retry-After'];
    if (waits.size === 0 && retryAfter === undefined) return undefined;
    const clientId = callerId(exchange);
    if (clientId === undefined || directory.client(clientId) === undefined) return undefined;
    const token = exchange.principal?.accepted;
    const keys = [clientId, ...(token === undefined ? [] : [token.id])];
    const broken = keys.map((key) => waits.get(key)).find((wait) => breaks(wait));
    if (retryAfter !== undefined) {
      const seconds = Number(retryAfter);
      const key = answer.status === 429 ? (keys.at(-1) ?? clientId) : clientId;
      if (waits.size >= MOST_WAITS) waits.clear();
      waits.set(key, { until: clock.now() + seconds * 1000, toldAt: performance.now(), seconds });
    }
    if (broken === undefined) return undefined;
    const left = Math.ceil((broken.until - exchange.startedAt) / 1000);
    return `It came ${left} s before the ${broken.seconds} s were over that Retry-After had asked to wait.`;

    function breaks(wait: Wait | undefined): boolean {
      if (wait === undefined || exchange.startedMark <= wait.toldAt) return false;
      const left = wait.until - exchange.startedAt;
      // More than it was: time was taken back meanwhile.
      return left > 0 && left <= wait.seconds * 1000;
    }
  };
}
