import { isoOf } from '../base/iso.ts';
import type { Conversation, Message } from '../org/conversations/model.ts';
import type { Integration } from '../org/organization.ts';

/** The sender or the receiver of a message, as a webhook names them. */
interface WebhookParty {
  readonly id: string;
  readonly idType: string;
  readonly nickname?: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

/**
 * What every body of a webhook has: `OpenOutboundNormalizedMessage` with what samples add to it, `type: "Event"` and `conversationId`
 * among others (Genesys developer centre, Open Messaging outbound messages; test data of gildas/go-gcloudcx 8448e4d).
 */
interface PayloadCommon {
  /** 32 hex characters; that of a receipt is the id of the message that it confirms. */
  readonly id: string;
  readonly channel: {
    readonly id: string;
    readonly platform: 'Open';
    readonly type: 'Private';
    readonly messageId: string;
    readonly to: WebhookParty;
    readonly from: WebhookParty;
    /** ISO 8601, milliseconds. */
    readonly time: string;
  };
  readonly direction: 'Outbound';
  readonly conversationId: string;
}

interface MessagePayload extends PayloadCommon {
  readonly type: 'Text' | 'Structured';
  readonly text?: string;
  readonly content: readonly object[];
  readonly originatingEntity: 'Human' | 'Bot';
  readonly reasons: readonly object[];
  readonly relatedMessages: readonly object[];
  readonly metadata?: Readonly<Record<string, string>>;
}

interface EventPayload extends PayloadCommon {
  readonly type: 'Event';
  readonly events: readonly object[];
}

interface ReceiptPayload extends PayloadCommon {
  readonly type: 'Receipt';
  readonly status: 'Published';
  readonly reasons: readonly object[];
  readonly isFinalReceipt: boolean;
}

/** What an agent or a flow wrote, or that one is typing. Members always stand in the same order, since the bytes are signed. */
export function messagePayload(
  message: Message,
  conversation: Conversation,
  integration: Integration,
): MessagePayload | EventPayload {
  const { id, type, text, content, events, originatingEntity, metadata, time } = message;
  const head = { id, channel: channelOf(id, time, conversation, integration) };
  const tail = { direction: 'Outbound', conversationId: conversation.id } as const;
  if (type === 'Event') return { ...head, type, events, ...tail };
  return {
    ...head,
    type,
    ...(text === undefined ? {} : { text }),
    content,
    originatingEntity,
    ...tail,
    reasons: [],
    relatedMessages: [],
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
  };
}

/**
 * Tells the external system that its message arrived. Inferred: that every accepted message gets exactly one, final and with status
 * `Published`; the schema has receipts, but no sample shows one about an inbound message.
 */
export function receiptPayload(
  message: Message,
  conversation: Conversation,
  integration: Integration,
): ReceiptPayload {
  return {
    id: message.id,
    channel: channelOf(message.externalId, message.time, conversation, integration),
    type: 'Receipt',
    direction: 'Outbound',
    conversationId: conversation.id,
    status: 'Published',
    reasons: [],
    isFinalReceipt: true,
  };
}

/** The sender is always the integration, under its own name: aliases of agents are not modelled. */
function channelOf(
  messageId: string,
  time: number,
  { customer }: Conversation,
  integration: Integration,
): PayloadCommon['channel'] {
  const { id, idType, nickname, firstName, lastName } = customer;
  return {
    id: integration.id,
    platform: 'Open',
    type: 'Private',
    messageId,
    to: {
      id,
      idType,
      ...(nickname === undefined ? {} : { nickname }),
      ...(firstName === undefined ? {} : { firstName }),
      ...(lastName === undefined ? {} : { lastName }),
    },
    from: { nickname: integration.name, id: integration.id, idType: 'Opaque' },
    time: isoOf(time),
  };
}
