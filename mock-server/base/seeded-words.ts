import { hash } from 'node:crypto';

/**
 * The sfc32 generator of Chris Doty-Humphrey: small, fast and good enough where things only have to differ, and be the same next time.
 *
 * @param seed any text
 * @returns a function that gives the next whole number from 0 to 2^32 - 1
 */
export function seededWords(seed: string): () => number {
  const start = hash('sha256', seed, 'buffer');
  let a = start.readUInt32LE(0);
  let b = start.readUInt32LE(4);
  let c = start.readUInt32LE(8);
  let counter = 1;
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
}
