import { z } from 'zod';

/** Absent and null mean the same. */
const optional = <Shape extends z.ZodType>(shape: Shape) =>
  shape.nullish().transform((value) => value ?? undefined);
const listOf = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .array(shape)
    .nullish()
    .transform((value) => value ?? []);
const text = optional(z.string());

const attachment = z.object({ mediaType: z.string(), url: z.string(), mime: text, filename: text });
const quickReply = z.object({ text: z.string(), payload: z.string() });
const action = z.object({ type: z.string(), text: z.string(), payload: text, url: text });
const card = z.object({ title: z.string(), description: text, image: text, actions: listOf(action) });
const part = optional(z.object({ text }));

/** One shape for every kind of content, so that an unknown kind is no reason to refuse the text of the message. */
const item = z.object({
  contentType: z.string(),
  attachment: optional(attachment),
  quickReply: optional(quickReply),
  card: optional(card),
  carousel: optional(z.object({ cards: z.array(card) })),
  datePicker: optional(
    z.object({
      title: text,
      availableTimes: listOf(z.object({ dateTime: z.string(), duration: optional(z.number()) })),
    }),
  ),
  template: optional(z.object({ header: part, body: z.object({ text: z.string() }), footer: part })),
});

const event = z.object({
  eventType: z.string(),
  typing: optional(z.object({ duration: optional(z.number()) })),
});

/**
 * What we read of a webhook: `OpenOutboundNormalizedMessage` (Genesys developer centre, Open Messaging outbound messages) with the kinds
 * of content that samples add to it.
 */
export const payload = z.object({
  id: z.string().min(1),
  channel: z.object({ id: z.string(), to: z.object({ id: z.string() }) }),
  conversationId: text,
  type: z.string(),
  text,
  content: listOf(item),
  events: listOf(event),
  originatingEntity: text,
  status: text,
  reasons: listOf(z.object({ code: text, message: text })),
  isFinalReceipt: optional(z.boolean()),
});

export type Payload = z.output<typeof payload>;
