import type { IncomingMessage } from 'node:http';
import { ConcurrencyLimit } from './concurrency-limit.ts';
import type { Outcome } from './outcome.ts';
import { RefusedTarget, type TargetGuard } from './target-guard.ts';

// An ESM import of node:http would read every one of its exports, and one of them loads all of fetch: 25 ms of each start.
const http = process.getBuiltinModule('node:http');
const https = process.getBuiltinModule('node:https');

export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface PostControl {
  /** Ends the post as `aborted`. */
  readonly signal: AbortSignal;
  /** It is this post's turn: from here on the receiver's time counts. */
  readonly onStart: () => void;
}

/**
 * Connections to one receiver. Further posts wait outside of `node:http`, so that ten thousand conversations need neither ten thousand
 * sockets nor as many requests in memory.
 */
const MOST_CONNECTIONS = 64;
/** Answers are thrown away; a longer one ends its connection, so that no receiver can keep it busy. */
const LONGEST_ANSWER = 65_536;

/** Posts bodies to guarded targets over connections that are kept. Never follows a redirect, never throws. */
export class Poster {
  readonly #guard: TargetGuard;
  readonly #httpAgent: InstanceType<typeof http.Agent>;
  readonly #httpsAgent: InstanceType<typeof https.Agent>;
  readonly #connections = new ConcurrencyLimit(MOST_CONNECTIONS);

  constructor(guard: TargetGuard) {
    this.#guard = guard;
    const options = { keepAlive: true, lookup: guard.lookup };
    this.#httpAgent = new http.Agent(options);
    this.#httpsAgent = new https.Agent(options);
  }

  async post(post: Post, control: PostControl): Promise<Outcome> {
    try {
      this.#guard.checkUrl(post.url);
      return await this.#connections.run(post.url.origin, () => this.#sendFresh(post, control));
    } catch (error) {
      return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Closes the connections that are kept. */
  close(): void {
    this.#httpAgent.destroy();
    this.#httpsAgent.destroy();
  }

  async #sendFresh(post: Post, control: PostControl): Promise<Outcome> {
    if (control.signal.aborted) return { kind: 'aborted' };
    control.onStart();
    for (;;) {
      const outcome = await this.#send(post, control);
      // The receiver closed a kept connection while we were writing to it, which says nothing about the receiver.
      if (outcome !== 'stale') return outcome;
    }
  }

  #send({ url, headers, body }: Post, { signal }: PostControl): Promise<Outcome | 'stale'> {
    const isTls = url.protocol === 'https:';
    const agent = isTls ? this.#httpsAgent : this.#httpAgent;
    const request = (isTls ? https : http).request(url, { method: 'POST', headers, agent, signal });
    return new Promise((resolve) => {
      request.once('response', (response) => {
        drain(response);
        resolve({ kind: 'answered', status: response.statusCode ?? 0 });
      });
      // Kept after the answer: an error then would otherwise end the process.
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (signal.aborted) resolve({ kind: 'aborted' });
        else if (error instanceof RefusedTarget) resolve({ kind: 'refused', reason: error.message });
        else if (request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE'))
          resolve('stale');
        else resolve({ kind: 'unreachable', code: error.code ?? error.name });
      });
      request.end(body);
    });
  }
}

function drain(response: IncomingMessage): void {
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > LONGEST_ANSWER) response.destroy();
  });
}
