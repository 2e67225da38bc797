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
      return `${high(a)}${low(a)}-${high(b)}-${low(b)}-${high(c)}-${low(c)}${high(d)}${low(d)}`;
    },
    messageId: () => hex(next()) + hex(next()) + hex(next()) + hex(next()),
  };
}

/** Two digits for each byte: every request has an id, and looking its digits up is several times as fast as having them made. */
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const high = (word: number) => `${DIGITS[word >>> 24]}${DIGITS[(word >>> 16) & 0xff]}`;
const low = (word: number) => `${DIGITS[(word >>> 8) & 0xff]}${DIGITS[word & 0xff]}`;
const hex = (word: number) => high(word) + low(word);
