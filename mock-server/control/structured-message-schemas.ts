import { z } from 'zod';

/* What an agent can write besides text, as control calls take it. */

export const text = z.string().min(1);
const url = z.url();

const cardAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Postback'), text, payload: text }),
  z.strictObject({ type: z.literal('Link'), text, url }),
]);
export const card = z.strictObject({
  title: text,
  description: text.optional(),
  image: url.optional(),
  actions: z.array(cardAction).min(1),
});
export const quickReplies = z.strictObject({
  text,
  replies: z.array(z.strictObject({ text, payload: text.optional() })).min(1),
});
export const datePicker = z.strictObject({
  title: text,
  subtitle: text.optional(),
  imageUrl: url.optional(),
  dateMinimum: z.iso.datetime().optional(),
  dateMaximum: z.iso.datetime().optional(),
  availableTimes: z
    .array(z.strictObject({ dateTime: z.iso.datetime(), duration: z.int().min(1) }))
    .optional(),
});
export const attachment = z.strictObject({
  url,
  mime: text,
  mediaType: z.enum(['Image', 'Video', 'Audio', 'File', 'Link']).optional(),
  filename: text.optional(),
  contentSizeBytes: z.int().min(0).optional(),
  text: text.optional(),
});
export const template = z.strictObject({
  id: text,
  language: text,
  body: z.strictObject({
    text,
    parameters: z.array(z.strictObject({ name: text.optional(), text })).optional(),
  }),
  footer: z.strictObject({ text }).optional(),
});
