import { generateKeyPairSync } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import { DAY_MS } from './certificate.ts';
import type { Issuer } from './check-authority.ts';
import { issueLeaf } from './issue-leaf.ts';
import { isPermitted } from './names.ts';

const MAX_KEPT = 1000;

/** Certificates for the names that clients ask for. They share one key, which lives as long as the process. */
export class Leaves {
  readonly #issuer: Issuer;
  readonly #now: () => number;
  readonly #publicKey;
  readonly #key: string;
  /** In the order of their last use. */
  readonly #kept = new Map<string, { readonly context: SecureContext; readonly until: number }>();

  constructor(issuer: Issuer, now: () => number) {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#issuer = issuer;
    this.#now = now;
    this.#publicKey = publicKey;
    this.#key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  }

  /** @throws RangeError for a name that the authority may not vouch for */
  contextFor(asked: string): SecureContext {
    // So a socket that listens for both kinds of addresses names an IPv4 one.
    const name = asked.replace(/^::ffff:(?=\d+\.)/, '');
    const kept = this.#kept.get(name) ?? this.#make(name);
    const fresh = kept.until - this.#now() < DAY_MS ? this.#make(name) : kept;
    this.#kept.delete(name);
    this.#kept.set(name, fresh);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MAX_KEPT) break;
      this.#kept.delete(oldest);
    }
    return fresh.context;
  }

  #make(name: string) {
    if (!isPermitted(name, this.#issuer.domains)) {
      throw new RangeError(`The authority for TLS is not good for ${JSON.stringify(name)}.`);
    }
    const { chain, until } = issueLeaf(this.#issuer, name, this.#publicKey, this.#now());
    return { context: createSecureContext({ cert: chain, key: this.#key, minVersion: 'TLSv1.2' }), until };
  }
}
