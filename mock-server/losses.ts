import type { Tenant } from './tenant.ts';

/** How much an organisation knows that is gone when another one takes its place. */
export interface Losses {
  readonly liveTokens: number;
  /** Beyond those that it began with. */
  readonly openConversations: number;
  readonly openSockets: number;
  readonly pendingDeliveries: number;
}

export function lossesOf({ directory, tokens, conversations, notifications, deliveries }: Tenant): Losses {
  const seeded = new Set(directory.organization.conversations.map(({ id }) => id));
  return {
    liveTokens: [...tokens.rows()].filter((token) => tokens.stateOf(token) === 'live').length,
    openConversations: [...conversations.allOpen()].filter(({ id }) => !seeded.has(id)).length,
    openSockets: notifications.openSockets,
    pendingDeliveries: deliveries.list().filter(({ state }) => state === 'pending').length,
  };
}

/** A sentence for people. */
export function lossSentence(losses: Losses): string {
  const { liveTokens, openConversations, openSockets, pendingDeliveries } = losses;
  const lost = [
    count(liveTokens, 'live token'),
    count(openConversations, 'open conversation'),
    count(openSockets, 'notification socket'),
    count(pendingDeliveries, 'undelivered webhook'),
  ].filter((part) => part !== undefined);
  return lost.length === 0 ? 'Nothing was lost.' : `Lost: ${lost.join(', ')}.`;
}

function count(number: number, what: string): string | undefined {
  if (number === 0) return undefined;
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
