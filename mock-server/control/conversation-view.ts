import { isoOf } from '../base/iso.ts';
import type { Conversation, ParticipantState } from '../org/conversations/model.ts';
import { customerOf } from '../org/conversations/participants.ts';
import { isoOrNull } from './iso-or-null.ts';

/** A conversation as the control API shows it. Times are ISO 8601. */
export interface ConversationView {
  readonly id: string;
  /** `queued` while it waits or alerts, `connected` while an agent has it. */
  readonly state: 'open' | 'queued' | 'connected' | 'ended';
  /** The Open Messaging integration it came through; null for one opened by the control API or the organisation file. */
  readonly integrationId: string | null;
  readonly owner: { readonly clientId?: string; readonly userId?: string };
  /** The end user as the external system names them. */
  readonly customerId: string;
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
  const { id, integrationId = null, owner, customer, startedAt, endedAt } = conversation;
  const { name, attributes } = customerOf(conversation);
  const queued = conversation.participants.findLast(({ purpose }) => purpose === 'acd');
  const agent = conversation.participants.findLast(({ purpose }) => purpose === 'agent');
  const open = queued === undefined ? 'open' : agent?.state === 'connected' ? 'connected' : 'queued';
  return {
    id,
    state: endedAt === undefined ? open : 'ended',
    integrationId,
    owner,
    customerId: customer.id,
    customerName: name ?? null,
    startedAt: isoOf(startedAt),
    endedAt: isoOrNull(endedAt),
    queueId: queued?.queueId ?? null,
    queuedAt: isoOrNull(queued?.startedAt),
    agent: agent?.userId === undefined ? null : { userId: agent.userId, state: agent.state },
    attributes,
  };
}
