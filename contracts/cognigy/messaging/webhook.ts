import { createHmac, timingSafeEqual } from 'node:crypto';
import { WebhookError } from './webhook-error.ts';
import { type Payload, payload } from './webhook-payload.ts';

/**
 * Checks that Genesys Cloud sent these bytes, in a time that does not depend on where a forged signature is wrong.
 *
 * @param rawBody as received: parsing and writing it again may change it
 * @param header `X-Hub-Signature-256`: `sha256=` and the base64 digest, not the hex one of other vendors
 * @param secretToken of the integration; an empty one verifies nothing
 */
export function verifySignature(
  rawBody: Uint8Array,
  header: string | null | undefined,
  secretToken: string,
): boolean {
  if (header === null || header === undefined || secretToken === '') return false;
  const expected = `sha256=${createHmac('sha256', secretToken).update(rawBody).digest('base64')}`;
  const received = Buffer.from(header);
  return received.length === expected.length && timingSafeEqual(received, Buffer.from(expected));
}

/** What every webhook says about where it belongs. */
export interface WebhookBase {
  /** Genesys Cloud's id of the message. A webhook can come more than once; a repeated one has the same id. */
  readonly id: string;
  /** Older webhooks do not have it. */
  readonly conversationId: string | undefined;
  readonly integrationId: string;
  /** The end user as the first message named them. */
  readonly userId: string;
}

/** A message to the end user. */
export interface OutboundMessage extends WebhookBase {
  /** Bots are flows of Genesys Cloud; Cognigy can be set not to show their texts. */
  readonly from: 'human' | 'bot' | undefined;
  /** The text, or the text above structured content. */
  readonly text: string | undefined;
}

export interface Attachment {
  readonly mediaType: string;
  readonly url: string;
  readonly mime?: string | undefined;
  readonly filename?: string | undefined;
}

export interface CardAction {
  readonly type: string;
  readonly text: string;
  /** Of a postback. */
  readonly payload?: string | undefined;
  /** Of a link. */
  readonly url?: string | undefined;
}

export interface Card {
  readonly title: string;
  readonly description?: string | undefined;
  readonly image?: string | undefined;
  readonly actions: readonly CardAction[];
}

/** Everything that Genesys Cloud can tell a bot on the Open Messaging channel. There is no sign of the end of a conversation. */
export type Webhook =
  | (OutboundMessage & { readonly kind: 'text'; readonly text: string })
  | (OutboundMessage & { readonly kind: 'attachment'; readonly attachments: readonly Attachment[] })
  | (OutboundMessage & {
      readonly kind: 'quick-replies';
      readonly replies: readonly { readonly text: string; readonly payload: string }[];
    })
  | (OutboundMessage & { readonly kind: 'card'; readonly card: Card })
  | (OutboundMessage & { readonly kind: 'carousel'; readonly cards: readonly Card[] })
  | (OutboundMessage & {
      readonly kind: 'date-picker';
      readonly title?: string | undefined;
      /** ISO 8601 and seconds. */
      readonly availableTimes: readonly {
        readonly dateTime: string;
        readonly duration?: number | undefined;
      }[];
    })
  | (OutboundMessage & {
      readonly kind: 'notification';
      readonly header: string | undefined;
      readonly body: string;
      readonly footer: string | undefined;
    })
  | (WebhookBase & { readonly kind: 'typing'; readonly durationMs: number | undefined })
  | (WebhookBase & {
      readonly kind: 'receipt';
      readonly status: string;
      readonly reasons: readonly {
        readonly code?: string | undefined;
        readonly message?: string | undefined;
      }[];
      readonly isFinal: boolean;
    });

/**
 * Reads a webhook. Members that we do not use may be missing, null, new or spelled otherwise.
 *
 * @throws WebhookError, and nothing else, whatever the bytes are
 */
export function parseWebhook(rawBody: Uint8Array | string): Webhook {
  const read = payload.safeParse(parseJson(rawBody));
  if (!read.success) {
    const places = read.error.issues.map((issue) => issue.path.join('.') || 'body');
    throw new WebhookError('unreadable', `lacks or misuses: ${[...new Set(places)].join(', ')}`);
  }
  const webhook = understand(read.data);
  if (webhook !== undefined) return webhook;
  const contents = read.data.content.map(({ contentType }) => contentType);
  throw new WebhookError(
    'unknown.kind',
    `of type ${read.data.type} with ${contents.join(', ') || 'no content'}`,
  );
}

function parseJson(rawBody: Uint8Array | string): unknown {
  const body = typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody).toString();
  if (body.trim() === '') throw new WebhookError('empty', 'without a body');
  try {
    return JSON.parse(body);
  } catch {
    throw new WebhookError('unreadable', 'whose body is not JSON');
  }
}

function understand(data: Payload): Webhook | undefined {
  const addressed: WebhookBase = {
    id: data.id,
    conversationId: data.conversationId,
    integrationId: data.channel.id,
    userId: data.channel.to.id,
  };
  if (data.type === 'Receipt') {
    const { status, reasons, isFinalReceipt = false } = data;
    return status === undefined
      ? undefined
      : { ...addressed, kind: 'receipt', status, reasons, isFinal: isFinalReceipt };
  }
  if (data.type === 'Event') {
    const typing = data.events.find(({ eventType }) => eventType === 'Typing');
    return typing === undefined
      ? undefined
      : { ...addressed, kind: 'typing', durationMs: typing.typing?.duration };
  }
  const said: OutboundMessage = { ...addressed, from: authorOf(data), text: data.text };
  return structured(said, data.content) ?? plain(said);
}

/** What the content says goes before the type: attachments come as `Text`, everything else as `Structured`. */
function structured(said: OutboundMessage, content: Payload['content']): Webhook | undefined {
  const attachments = content.flatMap((each) => each.attachment ?? []);
  if (attachments.length > 0) return { ...said, kind: 'attachment', attachments };
  const replies = content.flatMap((each) => each.quickReply ?? []);
  if (replies.length > 0) return { ...said, kind: 'quick-replies', replies };
  const [first] = content;
  if (first?.carousel !== undefined) return { ...said, kind: 'carousel', cards: first.carousel.cards };
  if (first?.card !== undefined) return { ...said, kind: 'card', card: first.card };
  if (first?.datePicker !== undefined) return { ...said, kind: 'date-picker', ...first.datePicker };
  if (first?.template !== undefined) {
    const { header, body, footer } = first.template;
    return { ...said, kind: 'notification', header: header?.text, body: body.text, footer: footer?.text };
  }
  return undefined;
}

function plain(said: OutboundMessage): Webhook | undefined {
  return said.text === undefined ? undefined : { ...said, kind: 'text', text: said.text };
}

function authorOf({ originatingEntity }: Payload): OutboundMessage['from'] {
  if (originatingEntity === 'Human') return 'human';
  return originatingEntity === 'Bot' ? 'bot' : undefined;
}
