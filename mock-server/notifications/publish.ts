import { sendWithFaults } from '../faults/send-with-faults.ts';
import type { ConversationEvent } from '../org/conversations/events.ts';
import type { Conversation } from '../org/conversations/model.ts';
import { detailEvents, detailTopic } from '../outbound/detail-events.ts';
import type { Tenant } from '../tenant.ts';
import { conversationBody } from './bodies/conversation-body.ts';
import { messageConversationBody } from './bodies/message-conversation-body.ts';
import { typingBody } from './bodies/typing-body.ts';
import { notificationEvent } from './notification-event.ts';

/** Something that subscribers of a topic are told. */
export interface Notification {
  readonly topicName: string;
  /** Makes the `eventBody`, which costs more than the rest. */
  readonly body: () => object;
}

/** Sends what happened in a conversation to whoever subscribed to one of its topics. */
export function publishConversationEvent(tenant: Tenant, event: ConversationEvent): void {
  if (tenant.notifications.subscriptions.isEmpty) return;
  for (const { topicName, body } of notificationsOf(tenant, event)) {
    const listeners = tenant.notifications.subscriptions.listeners(topicName);
    if (listeners.size === 0) continue;
    const message = notificationEvent(tenant.ids, topicName, body());
    for (const { connection } of listeners) {
      if (connection === undefined) continue;
      sendWithFaults(tenant.faults, connection, message);
    }
  }
}

/** What an event is told as, on every topic that it belongs to. */
export function* notificationsOf(tenant: Tenant, event: ConversationEvent): Generator<Notification> {
  const now = tenant.clock.now();
  const { conversation } = event;
  for (const { name, body } of detailEvents(event, now)) {
    yield { topicName: detailTopic(name, conversation.id), body: () => body };
  }
  if (event.kind === 'customer-typing') {
    for (const userId of connectedUsers(conversation)) {
      yield {
        topicName: `v2.users.${userId}.conversations.inbound.typing.event`,
        body: () => typingBody(conversation, now),
      };
    }
  } else if (changesConversation(event)) {
    for (const about of audiences(conversation)) {
      yield { topicName: `${about}.conversations`, body: () => conversationBody(tenant, conversation) };
      yield {
        topicName: `${about}.conversations.messages`,
        body: () => messageConversationBody(tenant, conversation),
      };
    }
  }
}

/** Typing is no part of a conversation's state, and what starts or ends it is told by its participants. */
function changesConversation(event: ConversationEvent): boolean {
  switch (event.kind) {
    case 'conversation-started':
    case 'conversation-ended':
    case 'customer-typing':
      return false;
    case 'message-sent':
    case 'message-received':
      return event.message.type !== 'Event';
    default:
      return true;
  }
}

/** Queues and users that take part or once did. Inferred: how long the real service goes on telling those who have left. */
function audiences({ participants }: Conversation): Set<string> {
  const queues = participants.flatMap(({ queueId }) =>
    queueId === undefined ? [] : [`v2.routing.queues.${queueId}`],
  );
  const users = participants.flatMap(({ userId }) => (userId === undefined ? [] : [`v2.users.${userId}`]));
  return new Set([...queues, ...users]);
}

function connectedUsers({ participants }: Conversation): string[] {
  return participants.flatMap(({ userId, state }) =>
    userId !== undefined && state === 'connected' ? [userId] : [],
  );
}
