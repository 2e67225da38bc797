import { createCipheriv, hash, randomBytes } from 'node:crypto';

/** Ids that open something, so that nobody may be able to compute them: tokens, codes, channels. */
export interface SecretIds {
  /** An opaque bearer secret of 86 URL-safe characters. */
  secret(): string;
  /** 26 digits and letters from a to v, as a channel id of Genesys Cloud ends. */
  channel(): string;
}

const SECRET_BYTES = 64;
const CHANNEL_BYTES = 16;
const POOL_BYTES = SECRET_BYTES * 128;

/**
 * @param key any text; the same text gives the same sequence of ids. Without one they are random.
 */
export function createSecretIds(key?: string): SecretIds {
  const draw = keyedBytes(key);
  return {
    secret: () => draw(SECRET_BYTES).toString('base64url'),
    channel: () =>
      BigInt(`0x${draw(CHANNEL_BYTES).toString('hex')}`)
        .toString(32)
        .padStart(26, '0'),
  };
}

/**
 * The key stream of AES in counter mode: what comes next cannot be told from what came, but by who has the key. It is made for many ids at a time,
 * which costs the same as for one, and wiped where it was drawn.
 */
function keyedBytes(key: string | undefined): (size: number) => Buffer {
  const secret = key === undefined ? randomBytes(32) : hash('sha256', key, 'buffer');
  const stream = createCipheriv('aes-256-ctr', secret, Buffer.alloc(16));
  const zeros = Buffer.alloc(POOL_BYTES);
  let pool = Buffer.alloc(0);
  let used = 0;
  return (size) => {
    if (used + size > pool.length) {
      pool = stream.update(zeros);
      used = 0;
    }
    const drawn = Buffer.from(pool.subarray(used, used + size));
    pool.fill(0, used, used + size);
    used += size;
    return drawn;
  };
}
