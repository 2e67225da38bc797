import type { AnswerFault, Zod } from '../fault-kind.ts';

const PIECES_PER_SECOND = 5;
const schema = (z: Zod) =>
  z.strictObject({ kind: z.literal('slow-body'), bytesPerSecond: z.int().min(1).default(100) });

/** Keeps pace with the mock's clock. */
export const slowBody: AnswerFault<typeof schema> = {
  kind: 'slow-body',
  what: 'sends the head at once and the body in small pieces',
  target: 'answer',
  schema,
  async apply({ response, status, head, payload, wait }, { fault: { bytesPerSecond } }) {
    response.writeHead(status, [...head]);
    response.flushHeaders();
    const bytes = Buffer.from(payload);
    const size = Math.max(1, Math.ceil(bytesPerSecond / PIECES_PER_SECOND));
    const pauseMs = (size / bytesPerSecond) * 1000;
    for (let from = 0; from < bytes.length && !response.destroyed; from += size) {
      await wait(pauseMs);
      response.write(bytes.subarray(from, from + size));
    }
    response.end();
  },
};
