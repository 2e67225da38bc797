import type { Conversation } from '../org/conversation-store.ts';

/** A conversation as whoever steers the mock sees it. Times are ISO 8601. */
export interface ConversationView {
  readonly id: string;
  readonly state: 'open' | 'queued' | 'ended';
  readonly owner: { readonly clientId?: string; readonly userId?: string };
  readonly customerName: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly queueId: string | null;
  readonly queuedAt: string | null;
  /** What the bot handed over. */
  readonly attributes: Readonly<Record<string, string>>;
}

export function conversationView(conversation: Conversation): ConversationView {
  const { id, owner, customerName, startedAt, endedAt, queueId, queuedAt, attributes } = conversation;
  return {
    id,
    state: endedAt !== undefined ? 'ended' : queueId !== undefined ? 'queued' : 'open',
    owner,
    customerName: customerName ?? null,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: isoOrNull(endedAt),
    queueId: queueId ?? null,
    queuedAt: isoOrNull(queuedAt),
    attributes,
  };
}

const isoOrNull = (moment: number | undefined) =>
  moment === undefined ? null : new Date(moment).toISOString();
