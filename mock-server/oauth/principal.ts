import { explainUntrustedHost, type HostRule, type Sent, untrustedHost } from '../http/untrusted-host.ts';
import { type BearerVerdict, checkBearer, findToken } from './bearer.ts';
import type { BearerRefusal } from './bearer-refusal.ts';
import { isLiteral } from './literal-token.ts';
import type { TokenAccess } from './token-access.ts';
import type { TokenRecord } from './token-ledger.ts';

/** Who makes a call: the session that the token sent with it stands for. */
export class Principal {
  readonly #access: TokenAccess & HostRule;
  readonly #exchange: Sent;
  readonly #secret: string;
  #verdict: BearerVerdict | undefined;

  /**
   * @param exchange the call
   * @param secret the token as it was sent, which may be any text
   */
  constructor(access: TokenAccess & HostRule, exchange: Sent, secret: string) {
    this.#access = access;
    this.#exchange = exchange;
    this.#secret = secret;
  }

  /** The token that was named, in any state; undefined for a text that is none. */
  get token(): TokenRecord | undefined {
    return this.#refuseStranger() === undefined ? findToken(this.#access, this.#secret) : undefined;
  }

  /** Whether the token is good, judged when first asked and then remembered: one with persona `401-once` is used up by it. */
  judge(): BearerVerdict {
    this.#verdict ??= this.#refuseStranger() ?? checkBearer(this.#access, this.#secret);
    return this.#verdict;
  }

  /** Everybody can write down a persona, so it counts only where no page of a stranger can come from. */
  #refuseStranger(): BearerRefusal | undefined {
    if (!isLiteral(this.#access, this.#secret)) return undefined;
    const host = untrustedHost(this.#exchange, this.#access);
    if (host === undefined) return undefined;
    return { fault: 'unknown', reason: explainUntrustedHost('The token of a persona', host, this.#exchange) };
  }

  /** The token, once it was judged to be good. */
  get accepted(): TokenRecord | undefined {
    return this.#verdict !== undefined && 'record' in this.#verdict ? this.#verdict.record : undefined;
  }
}
