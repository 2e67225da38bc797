import type { AnswerFault, Zod } from '../fault-kind.ts';

const schema = (z: Zod) => z.strictObject({ kind: z.literal('half-body') });

/** Ends the connection after the half, so that the client can notice. */
export const halfBody: AnswerFault<typeof schema> = {
  kind: 'half-body',
  what: 'does the work, promises a whole body and sends half of it',
  target: 'answer',
  schema,
  apply({ response, status, head, payload }) {
    response.writeHead(status, [...head]);
    const bytes = Buffer.from(payload);
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
  },
};
