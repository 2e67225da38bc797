import { maskBody } from '../exchange/mask.ts';
import { notificationsOf } from '../notifications/publish.ts';
import type { ConversationEvent } from '../org/conversations/events.ts';
import type { Tenant } from '../tenant.ts';

/** Something that happened in a conversation. */
export interface HappeningView {
  readonly kind: ConversationEvent['kind'];
  /** ISO 8601, by the mock's clock. */
  readonly at: string;
  readonly conversationId: string;
  /** What subscribers are told of it, whether there are any or not; left out where nobody watches the conversation. */
  readonly notifications?: readonly { readonly topicName: string; readonly eventBody: unknown }[];
}

/** @param watched id of the conversation whose notifications are wanted */
export function happeningView(
  tenant: Tenant,
  event: ConversationEvent,
  watched: string | undefined,
): HappeningView {
  const { kind, conversation } = event;
  const happening = { kind, at: new Date(tenant.clock.now()).toISOString(), conversationId: conversation.id };
  if (conversation.id !== watched) return happening;
  const notifications = [...notificationsOf(tenant, event)].map(({ topicName, body }) => ({
    topicName,
    eventBody: maskBody(body(), tenant.tokens),
  }));
  return { ...happening, notifications };
}
