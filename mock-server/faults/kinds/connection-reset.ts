import type { AnswerFault, Zod } from '../fault-kind.ts';

const schema = (z: Zod) => z.strictObject({ kind: z.literal('connection-reset') });

/** The client cannot know whether anything was done. It was. */
export const connectionReset: AnswerFault<typeof schema> = {
  kind: 'connection-reset',
  what: 'does the work and cuts the connection instead of answering',
  target: 'answer',
  schema,
  apply({ response }) {
    response.socket?.resetAndDestroy();
  },
};
