import { setTimeout as delay } from 'node:timers/promises';
import type { CallOptions, GenesysHosts } from './genesys-request.ts';
import { GenesysRequestError } from './genesys-request-error.ts';
import { type ClientCredentials, requestToken } from './token-request.ts';

/** Where a call gets its session token from. */
export interface SessionTokens {
  /** A token that should still be good. */
  current(): Promise<string>;
  /**
   * Gets a token to use instead of a refused one.
   *
   * @returns undefined when there is no other
   */
  renew(refused: string): Promise<string | undefined>;
}

/** A token that was pasted into the flow. It cannot be renewed. */
export function pastedToken(token: string): SessionTokens {
  return { current: async () => token, renew: async () => undefined };
}

export interface SessionTokenOptions extends CallOptions {
  readonly hosts: GenesysHosts;
  readonly credentials: ClientCredentials;
  /** How long before its end a token is renewed; at most half of its life. Default one minute. */
  readonly skewMs?: number;
  readonly wait?: (ms: number) => Promise<unknown>;
}

const DEFAULT_SKEW_MS = 60_000;
const ATTEMPTS = 3;
/** What the .NET SDK waits after a 429 without `Retry-After` (platform-client-sdk-dotnet 270.0.0). */
const DEFAULT_RETRY_MS = 3_000;
/** Longer waits mean a daily limit, so callers do not wait for them (platform-client-sdk-dotnet 270.0.0). */
const LONGEST_WAIT_MS = 180_000;

interface HeldToken {
  readonly text: string;
  readonly renewAt: number;
  readonly endsAt: number;
}

/**
 * The session token of one OAuth client: fetched when first needed, and renewed before its end. All callers at a time share one request.
 */
export class SessionToken implements SessionTokens {
  readonly #options: SessionTokenOptions;
  readonly #now: () => number;
  readonly #wait: (ms: number) => Promise<unknown>;
  #held: HeldToken | undefined;
  #inFlight: Promise<HeldToken> | undefined;
  /** Set while the login host has asked for a longer wait than callers can take. */
  #refusal: { readonly error: GenesysRequestError; readonly until: number } | undefined;

  constructor(options: SessionTokenOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#wait = options.wait ?? delay;
  }

  /** @throws GenesysRequestError when there is no token and none is granted */
  async current(): Promise<string> {
    const held = this.#held;
    if (held === undefined) return (await this.#fetchOnce()).text;
    if (this.#now() < held.renewAt) return held.text;
    try {
      return (await this.#fetchOnce()).text;
    } catch (error) {
      // The token is renewed early for this: while it lives, a login host that is down for a moment does no harm.
      if (this.#now() < held.endsAt) return held.text;
      throw error;
    }
  }

  /** @throws GenesysRequestError when none is granted */
  async renew(refused: string): Promise<string | undefined> {
    if (this.#held !== undefined && this.#held.text !== refused) return this.#held.text;
    this.#held = undefined;
    const { text } = await this.#fetchOnce();
    return text === refused ? undefined : text;
  }

  #fetchOnce(): Promise<HeldToken> {
    this.#inFlight ??= this.#fetch().finally(() => {
      this.#inFlight = undefined;
    });
    return this.#inFlight;
  }

  async #fetch(): Promise<HeldToken> {
    if (this.#refusal !== undefined && this.#now() < this.#refusal.until) throw this.#refusal.error;
    this.#refusal = undefined;

    for (let attempt = 1; ; attempt++) {
      try {
        this.#held = await this.#request();
        return this.#held;
      } catch (error) {
        if (!(error instanceof GenesysRequestError) || !mayAskToWait(error)) throw error;
        const waitMs = error.retryAfterMs ?? DEFAULT_RETRY_MS;
        if (attempt === ATTEMPTS || waitMs > LONGEST_WAIT_MS) {
          this.#refusal = { error, until: this.#now() + waitMs };
          throw error;
        }
        await this.#wait(waitMs);
      }
    }
  }

  async #request(): Promise<HeldToken> {
    const { hosts, credentials, skewMs = DEFAULT_SKEW_MS, wait: _, ...options } = this.#options;
    // Its life is counted from before the request, because a slow answer must not make the token look younger.
    const askedAt = this.#now();
    const granted = await requestToken(hosts, credentials, undefined, options);
    const margin = Math.min(skewMs, granted.lifetimeMs / 2);
    const endsAt = askedAt + granted.lifetimeMs;
    return { text: granted.accessToken, renewAt: endsAt - margin, endsAt };
  }
}

/** Only 429 and 503 can have a `Retry-After`. */
function mayAskToWait({ status }: GenesysRequestError): boolean {
  return status === 429 || status === 503;
}
