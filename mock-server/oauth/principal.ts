import { type BearerVerdict, checkBearer, findToken } from './bearer.ts';
import type { TokenAccess } from './token-access.ts';
import type { TokenRecord } from './token-ledger.ts';

/** Who makes a call: the session that the token sent with it stands for. */
export class Principal {
  readonly #access: TokenAccess;
  readonly #secret: string;
  #verdict: BearerVerdict | undefined;

  /** @param secret the token as it was sent, which may be any text */
  constructor(access: TokenAccess, secret: string) {
    this.#access = access;
    this.#secret = secret;
  }

  /** The token that was named, in any state; undefined for a text that is none. */
  get token(): TokenRecord | undefined {
    return findToken(this.#access, this.#secret);
  }

  /** Whether the token is good, judged when first asked and then remembered: one with persona `401-once` is used up by it. */
  judge(): BearerVerdict {
    this.#verdict ??= checkBearer(this.#access, this.#secret);
    return this.#verdict;
  }

  /** The token, once it was judged to be good. */
  get accepted(): TokenRecord | undefined {
    return this.#verdict !== undefined && 'record' in this.#verdict ? this.#verdict.record : undefined;
  }
}
