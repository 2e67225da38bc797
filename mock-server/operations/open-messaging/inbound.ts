import { findMessage } from '../conversations/find-message.ts';
import type { Handlers } from '../handler.ts';
import { tokenOf } from '../token-of.ts';
import { integrationOf } from './find-integration.ts';
import { inboundChannel, normalizedContent } from './inbound-channel.ts';
import { recordReceipt, toReceipt } from './inbound-receipts.ts';
import { senderOf } from './inbound-sender.ts';

export const inbound = {
  /**
   * A message of the end user. The answer is 200 with the conversation's id when `prefetchConversationId` is true, and 202 without it
   * otherwise: both statuses are documented, when each is given is inferred.
   */
  postConversationsMessageInboundOpenMessage(call, { integrations, conversations }) {
    const integration = integrationOf(call.pathParams, integrations);
    const { channel, text, metadata } = call.body;
    const content = normalizedContent(call.body.content);
    const { conversation, message } = conversations.inbound.receive(integration.id, {
      ...senderOf(channel, tokenOf(call)),
      text,
      content,
      ...(metadata === undefined ? {} : { metadata }),
    });
    const isPrefetched = call.parameters.prefetchConversationId === true;
    return {
      status: isPrefetched ? 200 : 202,
      body: {
        id: message.id,
        channel: inboundChannel(channel, integration.id, message.externalId),
        type: 'Text',
        ...(message.text === undefined ? {} : { text: message.text }),
        content,
        ...(metadata === undefined ? {} : { metadata }),
        ...(isPrefetched ? { conversationId: conversation.id } : {}),
      },
    };
  },

  /** Shows the agent that the end user is typing; without an open conversation it has no effect (inferred). */
  postConversationsMessageInboundOpenEvent(
    { pathParams, body: { channel, events } },
    { integrations, conversations, ids },
  ) {
    const integration = integrationOf(pathParams, integrations);
    conversations.inbound.receiveTyping(integration.id, channel.from.id);
    const id = ids.messageId();
    return {
      status: 202,
      body: {
        id,
        channel: inboundChannel(channel, integration.id, id),
        type: 'Event',
        events: events.map(() => ({ eventType: 'Typing', typing: { type: 'On' } })),
      },
    };
  },

  postConversationsMessageInboundOpenReceipt({ pathParams, body: receipt }, { integrations, conversations }) {
    const integration = integrationOf(pathParams, integrations);
    recordReceipt(receipt.id, receipt.status, integration.id, conversations);
    return { status: 202, body: toReceipt(receipt, integration) };
  },

  /** What the end user pressed or picked in a structured message. */
  postConversationsMessageInboundOpenStructuredResponse(call, { integrations, conversations }) {
    const integrationId = integrationOf(call.pathParams, integrations).id;
    const { channel, buttonResponse, originatingMessageId } = call.body;
    findMessage({ id: originatingMessageId, field: 'originatingMessageId', integrationId }, conversations);
    const content = [{ contentType: 'ButtonResponse' as const, buttonResponse }];
    const { message } = conversations.inbound.receive(integrationId, {
      ...senderOf(channel, tokenOf(call)),
      type: 'Structured',
      text: buttonResponse.text,
      content,
    });
    return {
      status: 202,
      body: {
        id: message.id,
        channel: inboundChannel(channel, integrationId, message.externalId),
        type: 'Structured',
        direction: 'Inbound',
        content,
      },
    };
  },
} satisfies Handlers;
