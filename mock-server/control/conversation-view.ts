import type { Conversation, ParticipantState } from '../org/conversations/model.ts';
import { customerOf } from '../org/conversations/participants.ts';

/** A conversation as whoever steers the mock sees it. Times are ISO 8601. */
export interface ConversationView {
  readonly id: string;
  /** `queued` while it waits or alerts, `connected` while an agent has it. */
  readonly state: 'open' | 'queued' | 'connected' | 'ended';
  readonly owner: { readonly clientId?: string; readonly userId?: string };
  readonly customerName: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly queueId: string | null;
  readonly queuedAt: string | null;
  /** The agent who is alerted or has it; the last one who had it after the end. */
  readonly agent: { readonly userId: string; readonly state: ParticipantState } | null;
  /** What the bot handed over. */
  readonly attributes: Readonly<Record<string, string>>;
}

export function conversationView(conversation: Conversation): ConversationView {
  const { id, owner, startedAt, endedAt } = conversation;
  const { name, attributes } = customerOf(conversation);
  const queued = conversation.participants.findLast(({ purpose }) => purpose === 'acd');
  const agent = conversation.participants.findLast(({ purpose }) => purpose === 'agent');
  const open = queued === undefined ? 'open' : agent?.state === 'connected' ? 'connected' : 'queued';
  return {
    id,
    state: endedAt === undefined ? open : 'ended',
    owner,
    customerName: name ?? null,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: isoOrNull(endedAt),
    queueId: queued?.queueId ?? null,
    queuedAt: isoOrNull(queued?.startedAt),
    agent: agent?.userId === undefined ? null : { userId: agent.userId, state: agent.state },
    attributes,
  };
}

const isoOrNull = (moment: number | undefined) =>
  moment === undefined ? null : new Date(moment).toISOString();
