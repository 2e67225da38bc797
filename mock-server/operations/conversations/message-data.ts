import { GenesysError } from '../../errors/genesys-error.ts';
import type { Model } from '../../openapi/models.ts';
import type { Conversation, Message } from '../../org/conversations/model.ts';
import type { FoundMessage } from '../../org/conversations/registry.ts';
import type { IntegrationRecord } from '../../org/integration-store.ts';
import type { Tenant } from '../../tenant.ts';
import type { Handler } from '../handler.ts';
import { isoOf } from './conversation-views.ts';

const getConversationsMessageMessage: Handler = (exchange, tenant) => {
  const { conversationId, messageId = '' } = exchange.pathParams;
  const found = findMessage(tenant, messageId, 'path.messageId');
  if (found.conversation.id !== conversationId) throw unknownMessage('path.messageId');
  return { status: 200, body: toMessageData(tenant, found) };
};

const getConversationsMessageDetails: Handler = (exchange, tenant) => {
  const found = findMessage(tenant, exchange.pathParams.messageId ?? '', 'path.messageId');
  return { status: 200, body: toMessageData(tenant, found) };
};

/** Ids that are not among the conversation's messages are left out (inferred). */
const postConversationsMessageMessagesBulk: Handler = (exchange, tenant) => {
  const ids = new Set(exchange.body as string[]);
  const entities = [...ids].flatMap((id) => {
    const found = tenant.conversations.findMessage(id);
    if (found === undefined || found.conversation.id !== exchange.pathParams.conversationId) return [];
    return [toMessageData(tenant, found)];
  });
  return { status: 200, body: { entities } };
};

/**
 * @param field where the request names it
 * @param integration the one it has to have passed through
 * @throws GenesysError `not.found`
 */
export function findMessage(
  tenant: Tenant,
  id: string,
  field: string,
  integration?: IntegrationRecord,
): FoundMessage {
  const found = tenant.conversations.findMessage(id);
  if (found === undefined) throw unknownMessage(field);
  if (integration !== undefined && found.conversation.integrationId !== integration.id) {
    throw unknownMessage(field);
  }
  return found;
}

const unknownMessage = (field: string) =>
  new GenesysError('not.found', {
    step: 'handler',
    field,
    reason:
      'No message that is still known has this id. It is the id that the platform gave, of 32 hex characters.',
  });

/** Text and content stand in the normalised form, which is the only one since release 262 of the SDK. */
export function toMessageData(tenant: Tenant, { conversation, message }: FoundMessage): Model<'MessageData'> {
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
    normalizedMessage: toNormalizedMessage(tenant, conversation, message),
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
  tenant: Tenant,
  { customer, integrationId }: Conversation,
  message: Message,
): Model<'ConversationNormalizedMessage'> {
  const isInbound = message.direction === 'inbound';
  const endUser = { ...customer };
  const name = integrationId === undefined ? undefined : tenant.integrations.find(integrationId)?.name;
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
    content: message.content as Model<'ConversationMessageContent'>[],
    ...(isInbound ? {} : { originatingEntity: message.originatingEntity }),
    direction: isInbound ? 'Inbound' : 'Outbound',
    metadata: { ...message.metadata },
  };
}

export const messageData = {
  getConversationsMessageMessage,
  getConversationsMessageDetails,
  postConversationsMessageMessagesBulk,
};
