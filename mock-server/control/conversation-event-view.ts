import type { Clock } from '../base/clock.ts';
import { isoOf } from '../base/iso.ts';
import { maskBody } from '../exchange/masking/index.ts';
import { type NotificationContext, notificationsOf } from '../notifications/publish.ts';
import type { TokenLedger } from '../oauth/token-ledger.ts';
import type { ConversationEvent } from '../org/conversations/events.ts';

/** Something that happened in a conversation. */
export interface ConversationEventView {
  readonly kind: ConversationEvent['kind'];
  /** ISO 8601, by the mock's clock. */
  readonly at: string;
  readonly conversationId: string;
  /** What subscribers are told of it, whether there are any or not; left out where nobody watches the conversation. */
  readonly notifications?: readonly { readonly topicName: string; readonly eventBody: unknown }[];
}

/** @param watched id of the conversation whose notifications are wanted */
export function conversationEventView(
  context: NotificationContext & { readonly clock: Clock; readonly tokens: TokenLedger },
  event: ConversationEvent,
  watched: string | undefined,
): ConversationEventView {
  const { kind, conversation } = event;
  const view = { kind, at: isoOf(context.clock.now()), conversationId: conversation.id };
  if (conversation.id !== watched) return view;
  const notifications = [...notificationsOf(context, event)].map(({ topicName, body }) => ({
    topicName,
    eventBody: maskBody(body(), context.tokens),
  }));
  return { ...view, notifications };
}
