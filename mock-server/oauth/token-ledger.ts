import type { Clock } from '../base/clock.ts';
import type { Ids } from '../base/ids.ts';
import type { SecretIds } from '../base/secret-ids.ts';
import type { Limits } from '../limits/limits.ts';
import { OneUseSecrets } from './one-use-secrets.ts';

/** How long an expired token is still told apart from one that never was. The real service's memory is not known. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;
const SWEEP_EVERY_MS = 60 * 1000;
/** The longest that RFC 6749 section 4.1.2 recommends; what Genesys Cloud allows is not known. */
const CODE_LIFETIME_MS = 10 * 60 * 1000;

/** What ends a login when it is used a second time. */
export type Reused = 'code' | 'refresh token';

/** What everything that comes of one login shares: its code, all its refresh tokens, all its access tokens. */
export interface Login {
  /** What was used a second time, once it was; nothing of the login is good any more then. */
  endedBy: Reused | undefined;
}

/** What a person agreed to on the login page, until the client fetches the token. */
export interface CodeGrant {
  readonly clientId: string;
  readonly userId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Set where the login was begun with PKCE. */
  readonly challenge: string | undefined;
  readonly login: Login;
}

/** What a refresh token prolongs. */
export interface RefreshGrant {
  readonly clientId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly login: Login;
}

/** What a token is issued with. */
export interface TokenGrant {
  readonly clientId: string;
  /** Absent for client credentials: such a token has no user context. */
  readonly userId?: string | undefined;
  readonly organizationId: string;
  readonly scopes: readonly string[];
  readonly expiresInSeconds: number;
  /** Absent for grants that give the token at once. */
  readonly login?: Login | undefined;
  /** Overrides what the roles of the client or user allow. */
  readonly permissions?: readonly string[];
  /** Refuses on purpose: the first use with 401, or every use with 429. */
  readonly quirk?: 'unauthorized-once' | 'rate-limited';
}

/** One row of the ledger. The secret is kept apart, so that a row can be shown. */
export interface TokenRecord extends Omit<TokenGrant, 'expiresInSeconds' | 'permissions' | 'quirk'> {
  readonly id: string;
  readonly issuedAt: number;
  expiresAt: number;
  revokedAt: number | undefined;
  permissions: ReadonlySet<string> | undefined;
  quirk: TokenGrant['quirk'];
}

/** A token as it is handed out, once. */
export interface IssuedToken {
  readonly id: string;
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

export type TokenState = 'live' | 'expired' | 'revoked';

/** Every access token of one mock: issued, expires, revoked; and what can be exchanged for one. Time comes from the mock's clock. */
export class TokenLedger {
  readonly codes: OneUseSecrets<CodeGrant>;
  /** No lifetime of refresh tokens is documented, so they wait as long as it takes. */
  readonly refreshTokens: OneUseSecrets<RefreshGrant>;
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #secrets: SecretIds;
  readonly #limits: Limits;
  /** The oldest first. */
  readonly #bySecret = new Map<string, TokenRecord>();
  /** Texts that callers chose, the oldest first. */
  readonly #chosen = new Set<string>();
  readonly #listeners: ((record: TokenRecord) => void)[] = [];
  #sweptAt: number;

  constructor(clock: Clock, ids: Ids, secrets: SecretIds, limits: Limits) {
    this.#clock = clock;
    this.#ids = ids;
    this.#secrets = secrets;
    this.#limits = limits;
    this.#sweptAt = clock.now();
    this.codes = new OneUseSecrets(clock, secrets, limits, CODE_LIFETIME_MS);
    this.refreshTokens = new OneUseSecrets(clock, secrets, limits, Number.POSITIVE_INFINITY);
  }

  /** @param chosen a text chosen by the caller; only persona tokens have one that can be guessed */
  issue(grant: TokenGrant, chosen?: string): IssuedToken {
    this.#sweep();
    const secret = chosen ?? this.#secrets.secret();
    const issuedAt = this.#clock.now();
    const { expiresInSeconds, permissions } = grant;
    // Written out rather than spread: this runs for every token that is asked for.
    const record: TokenRecord = {
      id: this.#ids.uuid(),
      clientId: grant.clientId,
      userId: grant.userId,
      organizationId: grant.organizationId,
      scopes: grant.scopes,
      issuedAt,
      expiresAt: issuedAt + expiresInSeconds * 1000,
      revokedAt: undefined,
      permissions: permissions === undefined ? undefined : new Set(permissions),
      quirk: grant.quirk,
      login: grant.login,
    };
    this.#bySecret.set(secret, record);
    if (chosen !== undefined) this.#choose(chosen);
    this.#limits.forgetOldest('tokens', this.#bySecret, this.#forget);
    return { id: record.id, accessToken: secret, expiresInSeconds };
  }

  /** The row for a bearer secret, in any state; undefined for a secret that was never issued or is long forgotten. */
  find(secret: string): TokenRecord | undefined {
    return this.#bySecret.get(secret);
  }

  /** Only people ask for a token by its id, and an index for them would make every token a fifth larger. */
  byId(id: string): TokenRecord | undefined {
    for (const record of this.#bySecret.values()) if (record.id === id) return record;
    return undefined;
  }

  stateOf(record: TokenRecord): TokenState {
    if (record.revokedAt !== undefined) return 'revoked';
    return record.expiresAt <= this.#clock.now() ? 'expired' : 'live';
  }

  expire(record: TokenRecord): void {
    record.expiresAt = Math.min(record.expiresAt, this.#clock.now());
    this.#tell(record);
  }

  revoke(record: TokenRecord): void {
    record.revokedAt ??= this.#clock.now();
    this.#tell(record);
  }

  /** Ends every token that came of a login and still lives; its refresh tokens end with it. */
  endLogin(login: Login, reused: Reused): void {
    if (login.endedBy !== undefined) return;
    login.endedBy = reused;
    for (const record of this.#bySecret.values()) {
      if (record.login === login && this.stateOf(record) === 'live') this.revoke(record);
    }
  }

  /** Tells of tokens that are revoked, or expired on purpose; one that runs out says so by its `expiresAt`. */
  onEnded(listener: (record: TokenRecord) => void): void {
    this.#listeners.push(listener);
  }

  #tell(record: TokenRecord): void {
    for (const listener of this.#listeners) listener(record);
  }

  /** All rows that are remembered, oldest first. */
  *rows(): IterableIterator<TokenRecord> {
    yield* this.#bySecret.values();
  }

  get size(): number {
    return this.#bySecret.size;
  }

  #sweep(): void {
    const now = this.#clock.now();
    if (now - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = now;
    for (const [secret, record] of this.#bySecret) {
      if (record.expiresAt + REMEMBERED_MS <= now) this.#forget(secret);
    }
  }

  #choose(secret: string): void {
    this.#chosen.add(secret);
    this.#limits.forgetOldest('personas', this.#chosen, this.#forget);
  }

  readonly #forget = (secret: string): void => {
    this.#bySecret.delete(secret);
    this.#chosen.delete(secret);
  };
}
