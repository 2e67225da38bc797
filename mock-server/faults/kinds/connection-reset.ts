import type { StrikeAnswer } from '../call-fault.ts';

/** Cuts the connection in place of an answer: the client cannot know whether anything was done. It was. */
export const connectionReset: StrikeAnswer<'connection-reset'> = (_fault, { response }) => {
  response.socket?.resetAndDestroy();
};
