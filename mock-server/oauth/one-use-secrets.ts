import type { Clock } from '../base/clock.ts';
import type { SecretIds } from '../base/secret-ids.ts';
import type { Limits } from '../limits/limits.ts';

/** How long a spent secret is still told apart from one that never was. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;
const SWEEP_EVERY_MS = 60 * 1000;

interface Entry<T> {
  readonly value: T;
  readonly expiresAt: number;
  spentAt: number | undefined;
}

/** What a secret is worth at the moment it is shown. */
export type Voucher<T> =
  | { readonly state: 'fresh' | 'spent' | 'expired'; readonly value: T }
  | { readonly state: 'unknown'; readonly value?: undefined };

/** Secrets that are exchanged once for something: authorization codes and refresh tokens. */
export class OneUseSecrets<T> {
  readonly #clock: Clock;
  readonly #ids: SecretIds;
  readonly #limits: Limits;
  readonly #lifetimeMs: number;
  /** The oldest first. */
  readonly #entries = new Map<string, Entry<T>>();
  #sweptAt: number;

  /** @param lifetimeMs `Infinity` for secrets that wait as long as it takes */
  constructor(clock: Clock, ids: SecretIds, limits: Limits, lifetimeMs: number) {
    this.#clock = clock;
    this.#ids = ids;
    this.#limits = limits;
    this.#lifetimeMs = lifetimeMs;
    this.#sweptAt = clock.now();
  }

  /** @returns the secret */
  issue(value: T): string {
    this.#sweep();
    const secret = this.#ids.secret();
    this.#entries.set(secret, { value, expiresAt: this.#clock.now() + this.#lifetimeMs, spentAt: undefined });
    this.#limits.forgetOldest('tokens', this.#entries, (oldest) => this.#entries.delete(oldest));
    return secret;
  }

  /** Looks without spending, so that a request that fails for another reason can be repeated. */
  find(secret: string): Voucher<T> {
    const entry = this.#entries.get(secret);
    if (entry === undefined) return { state: 'unknown' };
    const { value, expiresAt, spentAt } = entry;
    if (spentAt !== undefined) return { state: 'spent', value };
    return { state: expiresAt <= this.#clock.now() ? 'expired' : 'fresh', value };
  }

  spend(secret: string): void {
    const entry = this.#entries.get(secret);
    if (entry !== undefined) entry.spentAt = this.#clock.now();
  }

  #sweep(): void {
    const now = this.#clock.now();
    if (now - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = now;
    for (const [secret, { expiresAt, spentAt }] of this.#entries) {
      if ((spentAt ?? expiresAt) + REMEMBERED_MS <= now) this.#entries.delete(secret);
    }
  }
}
