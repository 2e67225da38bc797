import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Tells a client that waits for it (`Expect: 100-continue`) to send its body. Called by who is about to read the body, so that a client which is
 * refused before sends none.
 */
export function askForBody(
  { headers: { expect }, httpVersionMinor }: IncomingMessage,
  response: ServerResponse,
): void {
  if (expect !== undefined && httpVersionMinor > 0 && /^100-continue$/i.test(expect))
    response.writeContinue();
}
