import { createRequire } from 'node:module';
import type { RE2JS } from 're2js';
import { type Pattern, type Patterns, readPattern } from './patterns.ts';

const load = createRequire(import.meta.url);

/** Longer or larger ones take longer than anybody waits, if only in proportion to the text. */
const LONGEST_SOURCE = 2000;
const LARGEST = 2000;
/** Of a document with more patterns than these, some are compiled again each time that they are needed. */
const MOST_KEPT = 1000;

/**
 * Runs the patterns of somebody else's document in time proportional to the text, whatever they say: with RE2, which does not go back.
 * So it knows no lookaround and no references to groups, takes only white space of ASCII for `\s`, and every character but a line feed
 * for `.`.
 */
export class SafePatterns implements Patterns {
  readonly #known = new Map<string, Pattern | undefined>();

  compile(source: unknown): Pattern | undefined {
    if (typeof source !== 'string') return undefined;
    if (this.#known.has(source)) return this.#known.get(source);
    const pattern = compile(source);
    if (this.#known.size < MOST_KEPT) this.#known.set(source, pattern);
    return pattern;
  }
}

function compile(source: string): Pattern | undefined {
  if (source.length > LONGEST_SOURCE || readPattern(source) === undefined) return undefined;
  try {
    // Few documents have a pattern at all.
    const { RE2JS: Engine } = load('re2js') as { RE2JS: typeof RE2JS };
    const compiled = Engine.compile(Engine.translateRegExp(source));
    const size = compiled.programSize();
    return size > LARGEST ? undefined : { size, test: (text) => compiled.test(text) };
  } catch {
    return undefined;
  }
}
