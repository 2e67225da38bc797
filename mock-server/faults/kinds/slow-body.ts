import type { StrikeAnswer } from '../call-fault.ts';

const PIECES_PER_SECOND = 5;

/** Sends the head at once and the body in small pieces, by the mock's clock. */
export const slowBody: StrikeAnswer<'slow-body'> = async ({ bytesPerSecond }, answer, faults) => {
  const { response, status, head, payload } = answer;
  response.writeHead(status, [...head]);
  response.flushHeaders();
  const bytes = Buffer.from(payload);
  const size = Math.max(1, Math.ceil(bytesPerSecond / PIECES_PER_SECOND));
  const pauseMs = (size / bytesPerSecond) * 1000;
  for (let from = 0; from < bytes.length && !response.destroyed; from += size) {
    await faults.wait(pauseMs);
    response.write(bytes.subarray(from, from + size));
  }
  response.end();
};
