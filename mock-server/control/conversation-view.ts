import { isoOf } from '../base/iso.ts';
import type { Conversation, Participant, ParticipantState, Purpose } from '../org/conversations/model.ts';
import { customerOf } from '../org/conversations/participants.ts';
import { isoOrNull } from './iso-or-null.ts';

/** `queued` while it waits or alerts, `connected` while an agent has it. */
export type ConversationState = 'open' | 'queued' | 'connected' | 'ended';

/** A conversation as the control API shows it. Times are ISO 8601. */
export interface ConversationView {
  readonly id: string;
  readonly state: ConversationState;
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
  const queued = lastOf(conversation, 'acd');
  const agent = lastOf(conversation, 'agent');
  return {
    id,
    state: conversationState(conversation),
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

export function conversationState(conversation: Conversation): ConversationState {
  if (conversation.endedAt !== undefined) return 'ended';
  if (lastOf(conversation, 'acd') === undefined) return 'open';
  return lastOf(conversation, 'agent')?.state === 'connected' ? 'connected' : 'queued';
}

const lastOf = ({ participants }: Conversation, wanted: Purpose): Participant | undefined =>
  participants.findLast(({ purpose }) => purpose === wanted);
