import type { Clock } from '../base/clock.ts';
import type { Ids } from '../base/ids.ts';
import type { Faults } from '../faults/faults.ts';
import { sendWithFaults } from '../faults/send-with-faults.ts';
import type { ConversationEvent } from '../org/conversations/events.ts';
import type { Conversation } from '../org/conversations/model.ts';
import type { Directory } from '../org/directory.ts';
import { detailTopic } from '../outbound/detail-event.ts';
import { detailEvents } from '../outbound/detail-events.ts';
import { conversationBody } from './bodies/conversation-body.ts';
import { messageConversationBody } from './bodies/message-conversation-body.ts';
import { typingBody } from './bodies/typing-body.ts';
import type { ChannelStore } from './channel-store.ts';
import { notificationEvent } from './notification-event.ts';

/** What the subscribers of a topic are told. */
export interface Notification {
  readonly topicName: string;
  /** Makes the `eventBody`: only when it is needed, since this costs more than the rest. */
  readonly body: () => object;
}

/** What notifications are made from. */
export interface NotificationContext {
  readonly clock: Clock;
  readonly directory: Directory;
}

/** What notifications are made from, and how they get to subscribers. */
export interface PublishContext extends NotificationContext {
  readonly ids: Ids;
  readonly faults: Faults;
  readonly notifications: ChannelStore;
}

/** Tells the subscribers of a conversation's topics what happened in it. */
export function publishConversationEvent(context: PublishContext, event: ConversationEvent): void {
  const { ids, faults, notifications } = context;
  if (notifications.subscriptions.isEmpty) return;
  for (const { topicName, body } of notificationsOf(context, event)) {
    const listeners = notifications.subscriptions.listeners(topicName);
    if (listeners.size === 0) continue;
    const message = notificationEvent(ids, topicName, body());
    for (const { connection } of listeners) {
      if (connection !== undefined) sendWithFaults(faults, connection, message);
    }
  }
}

/** What subscribers are told of an event, on every topic that it belongs to. */
export function* notificationsOf(
  { clock, directory }: NotificationContext,
  event: ConversationEvent,
): Generator<Notification> {
  const now = clock.now();
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
    for (const prefix of topicPrefixes(conversation)) {
      yield { topicName: `${prefix}.conversations`, body: () => conversationBody(directory, conversation) };
      yield {
        topicName: `${prefix}.conversations.messages`,
        body: () => messageConversationBody(directory, conversation),
      };
    }
  }
}

/** Typing is no part of a conversation's state, and the events of participants tell of its start and end. */
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

/** Of the queues and users that take part or once did. Inferred: how long the real service goes on telling those that have left. */
function topicPrefixes({ participants }: Conversation): Set<string> {
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
