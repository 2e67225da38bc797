import { type AnswerFault, faultSchema } from '../fault-kind.ts';

const schema = faultSchema(
  'connection-reset',
  'does the work and cuts the connection instead of answering',
  {},
);

/** The client cannot know whether anything was done. It was. */
export const connectionReset: AnswerFault<typeof schema> = {
  target: 'answer',
  schema,
  apply({ response }) {
    response.socket?.resetAndDestroy();
  },
};
