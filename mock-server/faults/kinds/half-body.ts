import type { StrikeAnswer } from '../call-fault.ts';

/** Promises a whole body, sends half of it and ends the connection. */
export const halfBody: StrikeAnswer<'half-body'> = (_fault, { response, status, head, payload }) => {
  response.writeHead(status, [...head]);
  const bytes = Buffer.from(payload);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
};
