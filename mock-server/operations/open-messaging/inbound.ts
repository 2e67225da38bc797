import type { Exchange } from '../../exchange/exchange.ts';
import type { Model } from '../../openapi/models.ts';
import type { FoundMessage } from '../../org/conversations/registry.ts';
import type { IntegrationRecord } from '../../org/integration-store.ts';
import type { Tenant } from '../../tenant.ts';
import { findMessage } from '../conversations/message-data.ts';
import type { Handler } from '../handler.ts';
import { tokenOf } from '../tokens.ts';
import { inboundChannel, normalizedContent } from './inbound-channel.ts';
import { receiptOf, toReceipt } from './inbound-receipts.ts';
import { integrationOf } from './integrations.ts';

/**
 * A message of the end user. 202, or 200 with the conversation's id when `prefetchConversationId` is true: both statuses are
 * documented, which belongs to what is inferred.
 */
const postConversationsMessageInboundOpenMessage: Handler = (exchange, tenant) => {
  const integration = integrationOf(exchange, tenant);
  const request = exchange.body as Model<'OpenInboundNormalizedMessage'>;
  const { conversation, message } = receiveMessage(exchange, tenant, integration, request);
  const isPrefetched = exchange.parameters.prefetchConversationId === true;
  const body: Model<'OpenMessageNormalizedMessage'> = {
    id: message.id,
    channel: inboundChannel(integration, request.channel, message.externalId),
    type: 'Text',
    ...(message.text === undefined ? {} : { text: message.text }),
    content: normalizedContent(request.content),
    ...(request.metadata === undefined ? {} : { metadata: request.metadata }),
    ...(isPrefetched ? { conversationId: conversation.id } : {}),
  };
  return { status: isPrefetched ? 200 : 202, body };
};

/** Shows the agent that the end user is typing; without an open conversation it has no effect (inferred). */
const postConversationsMessageInboundOpenEvent: Handler = (exchange, tenant) => {
  const integration = integrationOf(exchange, tenant);
  const { channel, events } = exchange.body as Model<'OpenInboundNormalizedEvent'>;
  tenant.conversations.inbound.receiveTyping(integration.id, channel.from.id);
  const id = tenant.ids.messageId();
  const body: Model<'OpenEventNormalizedMessage'> = {
    id,
    channel: inboundChannel(integration, channel, id),
    type: 'Event',
    events: events.map(() => ({ eventType: 'Typing', typing: { type: 'On' } })),
  };
  return { status: 202, body };
};

const postConversationsMessageInboundOpenReceipt: Handler = (exchange, tenant) => {
  const integration = integrationOf(exchange, tenant);
  const receipt = exchange.body as Model<'OpenInboundNormalizedReceipt'>;
  receiptOf(tenant, integration, receipt.id, receipt.status);
  return { status: 202, body: toReceipt(integration, receipt) };
};

/** What the end user pressed or picked in a structured message. */
const postConversationsMessageInboundOpenStructuredResponse: Handler = (exchange, tenant) => {
  const integration = integrationOf(exchange, tenant);
  const request = exchange.body as Model<'OpenInboundStructuredResponseMessage'>;
  const { channel, buttonResponse, originatingMessageId } = request;
  findMessage(tenant, originatingMessageId, 'originatingMessageId', integration);
  const content = [{ contentType: 'ButtonResponse', buttonResponse }];
  const { message } = tenant.conversations.inbound.receive(integration.id, {
    ...senderOf(exchange, channel),
    type: 'Structured',
    text: buttonResponse.text,
    content,
  });
  const body: Model<'OpenStructuredResponseNormalizedMessage'> = {
    id: message.id,
    channel: inboundChannel(integration, channel, message.externalId),
    type: 'Structured',
    direction: 'Inbound',
    content,
  };
  return { status: 202, body };
};

interface SentMessage {
  readonly channel: Model<'OpenInboundMessageMessagingChannel'>;
  readonly text?: string;
  readonly content?: readonly { attachment?: object }[];
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Records a text or an attachment, in either form of the operation. */
export function receiveMessage(
  exchange: Exchange,
  tenant: Tenant,
  integration: IntegrationRecord,
  request: SentMessage,
): FoundMessage {
  return tenant.conversations.inbound.receive(integration.id, {
    ...senderOf(exchange, request.channel),
    text: request.text,
    content: normalizedContent(request.content),
    ...(request.metadata === undefined ? {} : { metadata: request.metadata }),
  });
}

function senderOf(exchange: Exchange, channel: Model<'OpenInboundMessageMessagingChannel'>) {
  const { clientId, userId } = tokenOf(exchange);
  const { image: _, ...customer } = channel.from;
  return {
    customer,
    customAttributes: channel.metadata?.customAttributes ?? {},
    externalId: channel.messageId,
    sentAt: Date.parse(channel.time),
    owner: { clientId, ...(userId === undefined ? {} : { userId }) },
  };
}

export const inbound = {
  postConversationsMessageInboundOpenMessage,
  postConversationsMessageInboundOpenEvent,
  postConversationsMessageInboundOpenReceipt,
  postConversationsMessageInboundOpenStructuredResponse,
};
