import type { Clock } from '../base/clock.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Organization } from '../org/organization.ts';

const WINDOW_MS = 60_000;

/** How far a limit is used up. */
export interface Usage {
  /** The vendor's name of the limit; an operation's own limits have no published names. */
  readonly limit: string;
  /** Calls in the window, this one included; goes on counting above what is allowed. */
  readonly count: number;
  readonly allowed: number;
  /** Whole seconds until the window ends, at least 1. */
  readonly resetSeconds: number;
}

interface Window {
  count: number;
  readonly endsAt: number;
}

/**
 * Counts calls against the limits of the platform: for each access token, for each user with each application, for each user (Genesys
 * developer centre, organization limits). Inferred: a window begins with its first call, and a refused call is counted too.
 */
export class RateLimits {
  readonly #clock: Clock;
  readonly #settings: Organization['rateLimits'];
  /** Of tokens, which are forgotten with them. */
  readonly #ofTokens = new WeakMap<TokenRecord, Map<string, Window>>();
  /** Of users and clients, of which the organisation has only so many. */
  readonly #ofOthers = new Map<string, Window>();

  constructor(clock: Clock, settings: Organization['rateLimits']) {
    this.#clock = clock;
    this.#settings = settings;
  }

  /**
   * Counts a call.
   * @returns the limit that has least left; undefined where the organisation has none
   */
  count(token: TokenRecord, operationId: string): Usage | undefined {
    if (!this.#settings.enabled) return undefined;
    const usages = this.#limitsOf(token, operationId).map(({ limit, subject, allowed }) => {
      const windows = subject === undefined ? this.#windowsOf(token) : this.#ofOthers;
      const { count, endsAt } = this.#hit(windows, `${limit} ${subject}`);
      const resetSeconds = Math.max(1, Math.ceil((endsAt - this.#clock.now()) / 1000));
      return { limit, count, allowed, resetSeconds };
    });
    return usages.reduce((tightest, usage) => (left(usage) < left(tightest) ? usage : tightest));
  }

  #windowsOf(token: TokenRecord): Map<string, Window> {
    let windows = this.#ofTokens.get(token);
    if (windows === undefined) {
      windows = new Map();
      this.#ofTokens.set(token, windows);
    }
    return windows;
  }

  /** @returns each with whom it is for; undefined for the token itself */
  #limitsOf({ clientId, userId }: TokenRecord, operationId: string) {
    const { perToken, perClientAndUser, perUser, perClient, operations } = this.#settings;
    const own = Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
    const isUser = userId !== undefined;
    return [
      {
        limit: isUser ? 'token.rate.per.minute' : 'client.credentials.token.rate.per.minute',
        subject: undefined,
        allowed: perToken,
      },
      ...(isUser
        ? [
            {
              limit: 'org.app.user.rate.per.minute',
              subject: `${clientId} ${userId}`,
              allowed: perClientAndUser,
            },
            { limit: 'org.user.rate.per.minute', subject: userId, allowed: perUser },
          ]
        : []),
      ...(perClient === undefined ? [] : [{ limit: 'client', subject: clientId, allowed: perClient }]),
      ...(own === undefined ? [] : [{ limit: operationId, subject: undefined, allowed: own }]),
    ];
  }

  #hit(windows: Map<string, Window>, key: string): Window {
    const now = this.#clock.now();
    let window = windows.get(key);
    // A window that is longer than one began in a time that was taken back.
    if (window === undefined || window.endsAt <= now || window.endsAt > now + WINDOW_MS) {
      window = { count: 0, endsAt: now + WINDOW_MS };
      windows.set(key, window);
    }
    window.count += 1;
    return window;
  }
}

const left = ({ allowed, count }: Usage) => allowed - count;
