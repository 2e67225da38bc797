import { GenesysError } from '../../errors/genesys-error.ts';
import type { Handlers } from '../handler.ts';
import { tokenOf } from '../token-of.ts';
import { refuseIntegration } from './find-integration.ts';
import { inboundChannel, normalizedContent } from './inbound-channel.ts';
import { recordReceipt, toReceipt } from './inbound-receipts.ts';
import { senderOf } from './inbound-sender.ts';

export const inboundDeprecated = {
  /**
   * The one inbound operation there was before September 2023: the body's type says whether it is a message or a receipt, and the
   * integration is named in `channel.to.id`; a receipt goes the other way, and may name it in `channel.from.id` instead (inferred).
   */
  postConversationsMessagesInboundOpen(call, { integrations, conversations }) {
    const { channel, type, text, metadata } = call.body;
    if (type === 'Receipt') {
      const { id, status } = call.body;
      if (id === undefined || status === undefined) {
        throw refuse(
          id === undefined ? 'id' : 'status',
          'A receipt names the message by id and has a status.',
        );
      }
      const integration =
        integrations.find(channel.to.id) ??
        integrations.find(channel.from.id) ??
        refuseIntegration('channel.to.id', integrations);
      recordReceipt(id, status, integration.id, conversations);
      const receipt = toReceipt(
        { id, channel, status: status === 'Read' ? 'Delivered' : status },
        integration,
      );
      return {
        status: 202,
        body: { ...receipt, channel: { ...receipt.channel, from: channel.from }, status },
      };
    }

    if (type !== 'Text') throw refuse('type', `type must be Text or Receipt; it is ${type}.`);
    if (text === undefined && call.body.content === undefined) throw refuse('text', TEXT_OR_CONTENT);
    const integration = integrations.find(channel.to.id) ?? refuseIntegration('channel.to.id', integrations);
    const content = normalizedContent(call.body.content);
    const { message } = conversations.inbound.receive(integration.id, {
      ...senderOf(channel, tokenOf(call)),
      text,
      content,
      ...(metadata === undefined ? {} : { metadata }),
    });
    return {
      status: 202,
      body: {
        id: message.id,
        channel: inboundChannel(channel, integration.id, message.externalId),
        type: 'Text',
        ...(text === undefined ? {} : { text }),
        content,
        direction: 'Inbound',
        ...(metadata === undefined ? {} : { metadata }),
      },
    };
  },
} satisfies Handlers;

/** The words of the vendor's validator (captured in a thread of community.genesys.com). */
const TEXT_OR_CONTENT =
  "should have required property 'content', should have required property '.text', should match some schema in anyOf";

const refuse = (field: string, reason: string) =>
  new GenesysError('bad.request', { step: 'handler', field, reason });
