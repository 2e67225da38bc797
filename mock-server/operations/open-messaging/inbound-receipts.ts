import type { Model } from '../../openapi/models.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { MessageStatus } from '../../org/conversations/model.ts';
import type { IntegrationRecord } from '../../org/integration-store.ts';
import { findMessage } from '../conversations/find-message.ts';

/** The Open Messaging guide supports the first two; what the others do is inferred. Removed leaves the status as it is. */
const STATUSES: Readonly<Record<string, MessageStatus>> = {
  Delivered: 'delivery-success',
  Read: 'delivery-success',
  Failed: 'delivery-failed',
  Sent: 'sent',
  Published: 'published',
};

/**
 * Records what became of a message that was sent to the end user.
 *
 * @throws GenesysError `not.found` when the integration has sent no such message
 */
export function recordReceipt(
  messageId: string,
  status: string,
  integrationId: string,
  conversations: ConversationEngine,
): void {
  const found = findMessage({ id: messageId, field: 'id', integrationId }, conversations);
  const recorded = STATUSES[status];
  if (recorded !== undefined && found.message.direction === 'outbound') {
    conversations.inbound.receiveReceipt(found, recorded);
  }
}

/** A receipt belongs to an outbound message, as the guide's sample has it. */
export function toReceipt(
  receipt: Model<'OpenInboundNormalizedReceipt'>,
  integration: IntegrationRecord,
): Model<'OpenReceiptNormalizedMessage'> {
  const { id, channel, status, reasons, isFinalReceipt } = receipt;
  return {
    id,
    channel: {
      id: integration.id,
      platform: 'Open',
      type: 'Private',
      messageId: id,
      to: channel.to,
      from: { id: integration.id, idType: 'Opaque', nickname: integration.name },
      time: channel.time,
    },
    type: 'Receipt',
    status,
    ...(reasons === undefined ? {} : { reasons }),
    ...(isFinalReceipt === undefined ? {} : { isFinalReceipt }),
    direction: 'Outbound',
  };
}
