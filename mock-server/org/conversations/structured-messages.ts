import type { OutgoingMessage } from './messages.ts';

/** What the customer's side fetches; `mime` and the rest travel as given. */
export interface Attachment {
  readonly url: string;
  readonly mime: string;
  readonly mediaType?: 'Image' | 'Video' | 'Audio' | 'File' | 'Link' | undefined;
  readonly filename?: string | undefined;
  readonly contentSizeBytes?: number | undefined;
}

export interface QuickReply {
  readonly text: string;
  /** What comes back when it is picked; the text when left out. */
  readonly payload?: string | undefined;
}

export type CardAction =
  | { readonly type: 'Postback'; readonly text: string; readonly payload: string }
  | { readonly type: 'Link'; readonly text: string; readonly url: string };

export interface Card {
  readonly title: string;
  readonly description?: string | undefined;
  readonly image?: string | undefined;
  readonly actions: readonly CardAction[];
}

export interface DatePicker {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly imageUrl?: string | undefined;
  readonly dateMinimum?: string | undefined;
  readonly dateMaximum?: string | undefined;
  readonly availableTimes?: readonly { readonly dateTime: string; readonly duration: number }[] | undefined;
}

/** A canned response that the integration's side renders from a template of its own. */
export interface Template {
  readonly id: string;
  readonly language: string;
  readonly body: { readonly text: string; readonly parameters?: readonly TemplateParameter[] | undefined };
  readonly footer?: { readonly text: string } | undefined;
}

export interface TemplateParameter {
  readonly name?: string | undefined;
  readonly text: string;
}

/*
 * What an agent can say besides text, each in the normalised form of the platform (its published JSON schema of outbound open messages,
 * completed by gildas/go-gcloudcx test data).
 */

/** @param id of the attachment; the platform gives each one */
export function attachment(
  id: string,
  { url, mime, mediaType = 'File', ...rest }: Attachment,
  text?: string,
): OutgoingMessage {
  return {
    text,
    content: [{ contentType: 'Attachment', attachment: { id, mediaType, url, mime, ...rest } }],
  };
}

export function quickReplies(text: string, replies: readonly QuickReply[]): OutgoingMessage {
  const content = replies.map((reply) => ({
    contentType: 'QuickReply',
    quickReply: { text: reply.text, payload: reply.payload ?? reply.text, action: 'Message' },
  }));
  return { type: 'Structured', text, content };
}

export function card(card: Card): OutgoingMessage {
  return { type: 'Structured', text: card.title, content: [{ contentType: 'Card', card }] };
}

export function carousel(cards: readonly Card[]): OutgoingMessage {
  return { type: 'Structured', content: [{ contentType: 'Carousel', carousel: { cards } }] };
}

export function datePicker(datePicker: DatePicker): OutgoingMessage {
  return { type: 'Structured', text: datePicker.title, content: [{ contentType: 'DatePicker', datePicker }] };
}

export function notification(template: Template): OutgoingMessage {
  return {
    type: 'Structured',
    text: template.body.text,
    content: [{ contentType: 'Notification', template }],
  };
}
