import { seededWords } from './seeded-words.ts';

/** Identifiers that name something. They come from the seed, so two runs with one seed differ in nothing; secret ones are in {@link ./secret-ids.ts}. */
export interface Ids {
  /** A version 4 UUID. */
  uuid(): string;
  /** 32 hex characters, as Genesys Cloud writes platform message ids. */
  messageId(): string;
}

/** @param seed any text; the same text gives the same sequence of ids */
export function createIds(seed: string): Ids {
  const next = seededWords(seed);
  return {
    uuid() {
      const a = next();
      const b = (next() & 0xffff_0fff) | 0x4000; // the version
      const c = (next() & 0x3fff_ffff) | 0x8000_0000; // the variant
      const d = next();
      return uuidOf(a, b, c, d);
    },
    messageId: () => hexOf(next(), next(), next(), next()),
  };
}

/*
 * Both are written in one piece. Put together of parts, an id stays a tree of its parts in memory, which is seven times as large, and
 * conversations are mostly ids.
 */

const DASH = '-'.charCodeAt(0);
const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const digit = (word: number, shift: number) => DIGITS[(word >>> shift) & 15] as number;

// biome-ignore format: a line for each word
function uuidOf(a: number, b: number, c: number, d: number): string {
  return String.fromCharCode(
    digit(a, 28), digit(a, 24), digit(a, 20), digit(a, 16), digit(a, 12), digit(a, 8), digit(a, 4), digit(a, 0), DASH,
    digit(b, 28), digit(b, 24), digit(b, 20), digit(b, 16), DASH, digit(b, 12), digit(b, 8), digit(b, 4), digit(b, 0), DASH,
    digit(c, 28), digit(c, 24), digit(c, 20), digit(c, 16), DASH, digit(c, 12), digit(c, 8), digit(c, 4), digit(c, 0),
    digit(d, 28), digit(d, 24), digit(d, 20), digit(d, 16), digit(d, 12), digit(d, 8), digit(d, 4), digit(d, 0),
  );
}

// biome-ignore format: a line for each word
function hexOf(a: number, b: number, c: number, d: number): string {
  return String.fromCharCode(
    digit(a, 28), digit(a, 24), digit(a, 20), digit(a, 16), digit(a, 12), digit(a, 8), digit(a, 4), digit(a, 0),
    digit(b, 28), digit(b, 24), digit(b, 20), digit(b, 16), digit(b, 12), digit(b, 8), digit(b, 4), digit(b, 0),
    digit(c, 28), digit(c, 24), digit(c, 20), digit(c, 16), digit(c, 12), digit(c, 8), digit(c, 4), digit(c, 0),
    digit(d, 28), digit(d, 24), digit(d, 20), digit(d, 16), digit(d, 12), digit(d, 8), digit(d, 4), digit(d, 0),
  );
}
