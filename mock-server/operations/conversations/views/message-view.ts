import { isoOf } from '../../../base/iso.ts';
import type { Model } from '../../../openapi/models.ts';
import type { Conversation, Message } from '../../../org/conversations/model.ts';
import type { FoundMessage } from '../../../org/conversations/registry.ts';
import type { IntegrationStore } from '../../../org/integration-store.ts';

/** Text and content stand in the normalised form, which is the only one since release 262 of the SDK. */
export function toMessageData(
  { conversation, message }: FoundMessage,
  integrations: IntegrationStore,
): Model<'MessageData'> {
  const { customer, integrationId } = conversation;
  const platform = integrationId ?? '';
  const [from, to] = message.direction === 'inbound' ? [customer.id, platform] : [platform, customer.id];
  return {
    id: message.id,
    providerMessageId: message.externalId,
    timestamp: isoOf(message.time),
    fromAddress: from,
    toAddress: to,
    direction: message.direction,
    messengerType: 'open',
    status: message.status,
    normalizedMessage: toNormalizedMessage(conversation, message, integrations),
    normalizedReceipts: [],
    ...createdBy(conversation, message),
    conversationId: conversation.id,
    selfUri: `/api/v2/conversations/messages/${conversation.id}/messages/${message.id}`,
  };
}

function createdBy(conversation: Conversation, message: Message): { createdBy?: Model<'User'> } {
  const author = conversation.participants.find(({ id }) => id === message.participantId);
  if (author?.userId === undefined) return {};
  return { createdBy: { id: author.userId, version: 1, selfUri: `/api/v2/users/${author.userId}` } };
}

function toNormalizedMessage(
  { customer, integrationId }: Conversation,
  message: Message,
  integrations: IntegrationStore,
): Model<'ConversationNormalizedMessage'> {
  const isInbound = message.direction === 'inbound';
  const endUser = { ...customer };
  const name = integrationId === undefined ? undefined : integrations.find(integrationId)?.name;
  const platform = {
    id: integrationId ?? '',
    idType: 'Opaque',
    ...(name === undefined ? {} : { nickname: name }),
  };
  return {
    id: message.id,
    channel: {
      ...(integrationId === undefined ? {} : { id: integrationId }),
      platform: 'Open',
      type: 'Private',
      messageId: message.externalId,
      to: isInbound ? platform : endUser,
      from: isInbound ? endUser : platform,
      time: isoOf(message.time),
    },
    type: message.type,
    ...(message.text === undefined ? {} : { text: message.text }),
    content: [...message.content],
    ...(isInbound ? {} : { originatingEntity: message.originatingEntity }),
    direction: isInbound ? 'Inbound' : 'Outbound',
    metadata: { ...message.metadata },
  };
}
