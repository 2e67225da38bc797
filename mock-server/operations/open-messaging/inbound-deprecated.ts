import { GenesysError } from '../../errors/genesys-error.ts';
import type { Model } from '../../openapi/models.ts';
import type { Handler } from '../handler.ts';
import { receiveMessage } from './inbound.ts';
import { inboundChannel, normalizedContent } from './inbound-channel.ts';
import { receiptOf, toReceipt } from './inbound-receipts.ts';
import { requireIntegration } from './integrations.ts';

/**
 * The one inbound operation there was before September 2023: the body's type says whether it is a message or a receipt, and the
 * integration is named in `channel.to.id`; a receipt goes the other way and has it in `channel.from.id` too (inferred).
 */
const postConversationsMessagesInboundOpen: Handler = (exchange, tenant) => {
  const request = exchange.body as Model<'OpenNormalizedMessage'>;
  const { channel, type, text, content, metadata } = request;
  if (type === 'Receipt') {
    const { id, status } = request;
    if (id === undefined || status === undefined) {
      throw refuse(id === undefined ? 'id' : 'status', 'A receipt names the message by id and has a status.');
    }
    const named = tenant.integrations.find(channel.to.id)?.id ?? channel.from.id;
    const integration = requireIntegration(tenant, named, 'channel.to.id');
    receiptOf(tenant, integration, id, status);
    const { channel: answered, ...receipt } = toReceipt(integration, {
      id,
      channel: { to: channel.to, time: channel.time },
      status: status === 'Read' ? 'Delivered' : status,
    });
    return { status: 202, body: { ...receipt, channel: { ...answered, from: channel.from }, status } };
  }

  if (type !== 'Text') throw refuse('type', `type must be Text or Receipt; it is ${type}.`);
  if (text === undefined && content === undefined) throw refuse('text', TEXT_OR_CONTENT);
  const integration = requireIntegration(tenant, channel.to.id, 'channel.to.id');
  const { messageId, time, from } = channel;
  const sent = {
    channel: {
      from,
      time,
      ...(messageId === undefined ? {} : { messageId }),
      metadata: channel.metadata ?? {},
    },
    ...(text === undefined ? {} : { text }),
    content: normalizedContent(content),
    ...(metadata === undefined ? {} : { metadata }),
  };
  const { message } = receiveMessage(exchange, tenant, integration, sent);
  const body: Model<'OpenNormalizedMessage'> = {
    id: message.id,
    channel: inboundChannel(integration, channel, message.externalId),
    type: 'Text',
    ...(text === undefined ? {} : { text }),
    content: normalizedContent(content),
    direction: 'Inbound',
    ...(metadata === undefined ? {} : { metadata }),
  };
  return { status: 202, body };
};

/** The words of the vendor's validator (captured in a thread of community.genesys.com). */
const TEXT_OR_CONTENT =
  "should have required property 'content', should have required property '.text', should match some schema in anyOf";

const refuse = (field: string, reason: string) =>
  new GenesysError('bad.request', { step: 'handler', field, reason });

export const inboundDeprecated = { postConversationsMessagesInboundOpen };
