import type { ConversationEvent } from '../org/conversations/events.ts';
import type { Integration } from '../org/organization.ts';
import type { NewDelivery } from './delivery.ts';
import { messagePayload, receiptPayload } from './payloads.ts';

/**
 * The webhooks that an event of a conversation causes: for messages and typing of agents and flows, and a receipt for each message of
 * the customer. Nothing is sent when somebody joins or leaves (Genesys developer centre, Open Messaging: no presence on this channel).
 *
 * @param onUndelivered told of a message that could not be delivered
 */
export function webhooksOf(
  event: ConversationEvent,
  integration: Integration,
  onUndelivered: (messageId: string) => void,
): NewDelivery[] {
  if (event.kind !== 'message-sent' && event.kind !== 'message-received') return [];
  const { conversation, message } = event;
  const common = { kind: 'webhook', integrationId: integration.id, conversationId: conversation.id } as const;
  if (event.kind === 'message-received') {
    if (message.type === 'Event') return [];
    const payload = receiptPayload(message, conversation, integration);
    return [{ ...common, about: payload.type, body: JSON.stringify(payload) }];
  }
  const payload = messagePayload(message, conversation, integration);
  const delivery = { ...common, about: payload.type, body: JSON.stringify(payload) };
  return payload.type === 'Event' ? [delivery] : [{ ...delivery, onFailed: () => onUndelivered(message.id) }];
}
