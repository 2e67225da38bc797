import { randomFillSync } from 'node:crypto';
import { seededWords } from './seeded-words.ts';

/** Identifiers of one mock. Everything but secrets comes from the seed, so two runs with one seed differ in nothing. */
export interface Ids {
  /** A version 4 UUID. */
  uuid(): string;
  /** 32 hex characters, as Genesys Cloud writes platform message ids. */
  messageId(): string;
  /** An opaque bearer secret of 86 URL-safe characters; never from the seed, since it must not be guessable. */
  secret(): string;
}

/** @param seed any text; the same text gives the same sequence of ids */
export function createIds(seed: string): Ids {
  const next = seededWords(seed);
  // The leading one is cut off again; it stands there so that all eight digits are written.
  const hex = () => (next() + 0x1_0000_0000).toString(16).slice(1);
  return {
    uuid() {
      const a = hex();
      const b = hex();
      const c = hex();
      const d = hex();
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${'89ab'[next() & 3]}${c.slice(1, 4)}-${c.slice(4)}${d}`;
    },
    messageId: () => hex() + hex() + hex() + hex(),
    secret: () => drawSecret().toString('base64url'),
  };
}

const SECRET_BYTES = 64;
const pool = Buffer.alloc(SECRET_BYTES * 128);
let used = pool.length;

/** Asking the system for randomness costs the same for one secret as for a hundred. A drawn part of the pool is wiped. */
function drawSecret(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const drawn = Buffer.from(pool.subarray(used, used + SECRET_BYTES));
  pool.fill(0, used, used + SECRET_BYTES);
  used += SECRET_BYTES;
  return drawn;
}
