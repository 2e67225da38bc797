import { z } from 'zod';
import { type AnswerFault, faultSchema } from '../fault-kind.ts';

const schema = faultSchema('content-type', 'says that the body is of this type, which it is not', {
  mediaType: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+(; ?[\w=.-]+)*$/, 'a media type is written type/subtype')
    .default('text/html'),
});

/** As proxies do. */
export const contentType: AnswerFault<typeof schema> = {
  target: 'answer',
  schema,
  apply({ response, status, head, payload }, { fault }) {
    const at = head.indexOf('Content-Type') + 1;
    response.writeHead(status, at === 0 ? [...head] : head.with(at, fault.mediaType));
    response.end(payload);
  },
};
