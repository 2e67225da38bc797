import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Outcome } from './outcome.ts';
import { RefusedTarget } from './target-guard.ts';

/** Answers are thrown away; a longer one ends its connection, so that no receiver can keep it busy. */
const LONGEST_ANSWER = 65_536;
/** Real time, for a receiver that does not answer while the mock's clock stands still. */
const LONGEST_MS = 60_000;
/** Real time. The head of an answer says all; no receiver keeps the connection much longer. */
const LONGEST_REST_MS = 10_000;

/** A request under way. Both settle whatever the receiver does, and never reject. */
export interface Sending {
  /** `stale` when the receiver had closed a kept connection before the request came. */
  readonly outcome: Promise<Outcome | 'stale'>;
  /** The connection is closed, or free for the next request. */
  readonly ended: Promise<void>;
}

/**
 * Sends a request, and sees to it that it ends.
 *
 * @param signal closes the connection; the outcome is `aborted` where it was not known yet
 */
export function follow(request: ClientRequest, body: Uint8Array, signal: AbortSignal): Sending {
  const outcome = Promise.withResolvers<Outcome | 'stale'>();
  const ended = Promise.withResolvers<void>();
  const giveUp = () => {
    outcome.resolve({ kind: 'aborted' });
    request.destroy();
  };
  let patience = setTimeout(giveUp, LONGEST_MS);
  signal.addEventListener('abort', giveUp, { once: true });
  request.once('response', (response) => {
    const { statusCode = 0 } = response;
    outcome.resolve({ kind: 'answered', status: statusCode });
    // 101 without saying to what: there is no telling what comes next.
    if (statusCode < 200) {
      request.destroy();
      return;
    }
    clearTimeout(patience);
    patience = setTimeout(giveUp, LONGEST_REST_MS);
    drain(response);
  });
  // 101, which nobody asked for. Without a listener Node ends the request without any event but `close`.
  request.once('upgrade', ({ statusCode = 0 }, socket) => {
    outcome.resolve({ kind: 'answered', status: statusCode });
    socket.on('error', () => {}).destroy();
  });
  // Kept after the answer: an error then would otherwise end the process.
  request.on('error', (error) => outcome.resolve(outcomeOf(error, request)));
  request.once('close', () => {
    clearTimeout(patience);
    signal.removeEventListener('abort', giveUp);
    outcome.resolve({ kind: 'unreachable', code: 'ECONNRESET' });
    ended.resolve();
  });
  request.end(body);
  return { outcome: outcome.promise, ended: ended.promise };
}

function outcomeOf(error: NodeJS.ErrnoException, { reusedSocket }: ClientRequest): Outcome | 'stale' {
  if (error instanceof RefusedTarget) return { kind: 'refused', reason: error.message };
  if (reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE')) return 'stale';
  return { kind: 'unreachable', code: error.code ?? error.name };
}

function drain(response: IncomingMessage): void {
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > LONGEST_ANSWER) response.destroy();
  });
}
