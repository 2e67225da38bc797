import { ConcurrencyLimit } from './concurrency-limit.ts';
import type { Outcome } from './outcome.ts';
import { portOf } from './own-address.ts';
import { follow, type Sending } from './sending.ts';
import type { TargetGuard } from './target-guard.ts';

// An ESM import of node:http would read every one of its exports, and one of them loads all of fetch: 25 ms of each start.
const http = process.getBuiltinModule('node:http');
const https = process.getBuiltinModule('node:https');

export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface PostControl {
  /** Ends the post: as `aborted`, or where its outcome is known already, by closing its connection. */
  readonly signal: AbortSignal;
  /** It is this post's turn: from here on the receiver's time counts. */
  readonly onStart: () => void;
  /** Its connection is closed or free for the next post, which may be long after the outcome is known. */
  readonly onEnd: () => void;
}

/**
 * Connections to one receiver. Further posts wait outside of `node:http`, so that ten thousand conversations need neither ten thousand
 * sockets nor as many requests in memory.
 */
const MOST_CONNECTIONS = 64;
/** Real time between rounds that close the connections that are not in use. */
const KEPT_MS = 10_000;

/** Posts bodies to guarded targets over connections that are kept. Never follows a redirect, never throws. */
export class Poster {
  readonly #guard: TargetGuard;
  readonly #httpAgent: InstanceType<typeof http.Agent>;
  readonly #httpsAgent: InstanceType<typeof https.Agent>;
  #round: NodeJS.Timeout | undefined;
  readonly #connections = new ConcurrencyLimit(MOST_CONNECTIONS);

  constructor(guard: TargetGuard) {
    this.#guard = guard;
    this.#httpAgent = new http.Agent({ keepAlive: true });
    this.#httpsAgent = new https.Agent({ keepAlive: true });
  }

  post(post: Post, control: PostControl): Promise<Outcome> {
    return new Promise((resolve) => {
      const refuse = (error: unknown) =>
        resolve({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
      try {
        this.#guard.checkUrl(post.url);
      } catch (error) {
        return refuse(error);
      }
      this.#connections.run(post.url.origin, () => this.#sendFresh(post, control, resolve)).catch(refuse);
    });
  }

  /** Closes the connections that are kept. */
  close(): void {
    clearTimeout(this.#round);
    this.#httpAgent.destroy();
    this.#httpsAgent.destroy();
  }

  /** @returns when its connection is closed or free, which may be after the outcome is known */
  async #sendFresh(post: Post, control: PostControl, onOutcome: (outcome: Outcome) => void): Promise<void> {
    if (control.signal.aborted) return onOutcome({ kind: 'aborted' });
    control.onStart();
    try {
      for (;;) {
        const { outcome, ended } = this.#send(post, control.signal);
        const known = await outcome;
        // The receiver closed a kept connection while we were writing to it, which says nothing about the receiver.
        if (known === 'stale') continue;
        onOutcome(known);
        return await ended;
      }
    } finally {
      this.#closeKeptSoon();
      control.onEnd();
    }
  }

  /** A receiver that never closes a connection must not keep it for ever; a timer for each would cost every post. */
  #closeKeptSoon(): void {
    this.#round ??= setTimeout(() => {
      this.#round = undefined;
      for (const { freeSockets } of [this.#httpAgent, this.#httpsAgent])
        for (const socket of Object.values(freeSockets).flatMap((sockets = []) => sockets)) socket.destroy();
    }, KEPT_MS).unref();
  }

  #send({ url, headers, body }: Post, signal: AbortSignal): Sending {
    const isTls = url.protocol === 'https:';
    const agent = isTls ? this.#httpsAgent : this.#httpAgent;
    const lookup = this.#guard.lookupFor(portOf(url));
    const request = (isTls ? https : http).request(url, { method: 'POST', headers, agent, lookup });
    return follow(request, body, signal);
  }
}
