import type { AnswerFault, Zod } from '../fault-kind.ts';

const schema = (z: Zod) =>
  z.strictObject({
    kind: z.literal('content-type'),
    mediaType: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+(; ?[\w=.-]+)*$/, 'a media type is written type/subtype')
      .default('text/html'),
  });

/** As proxies do. */
export const contentType: AnswerFault<typeof schema> = {
  kind: 'content-type',
  what: 'says that the body is of this type, which it is not',
  target: 'answer',
  schema,
  apply({ response, status, head, payload }, { fault }) {
    const at = head.indexOf('Content-Type') + 1;
    response.writeHead(status, at === 0 ? [...head] : head.with(at, fault.mediaType));
    response.end(payload);
  },
};
