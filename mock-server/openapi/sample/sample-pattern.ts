import type { Patterns } from '../patterns/patterns.ts';

/** What a single character can be, likely ones first. */
const CHARACTERS = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.:/+@#,;=\'*!?&%$()[]{}<>|~^\\"\t\n',
];
const CLASS = /\[(?:[^\]\\]|\\.)*\]/uy;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[^\d])/iuy;
const OPENING = /\((?:\?:|\?<[A-Za-z_]\w*>)?/uy;
const QUANTIFIER = /(?:([*?])|(\+)|\{(\d+)(?:,\d*)?\})\??/uy;
const LONGEST = 1000;
/** A group of groups that are repeated can ask for gigabytes. */
const LONGEST_TEXT = 10_000;

/**
 * Makes up a short text that a regular expression matches.
 *
 * @param patterns what it is held against at last
 * @returns undefined where it finds none: it does not look ahead, behind or back
 */
export function samplePattern(source: string, patterns: Patterns): string | undefined {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };

  /** Reads to the end of a group; of its alternatives the first that can be made. */
  const alternatives = (): string | undefined => {
    let made = sequence();
    while (source[at] === '|') {
      at += 1;
      const other = sequence();
      made ??= other;
    }
    return made;
  };
  const sequence = (): string | undefined => {
    let made: string | undefined = '';
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      const [whole, none, , count] = take(QUANTIFIER) ?? [];
      const times = whole === undefined ? 1 : none !== undefined ? 0 : Number(count ?? 1);
      const repeated: string | undefined = times === 0 ? '' : part?.repeat(Math.min(times, LONGEST));
      made = made === undefined || repeated === undefined ? undefined : made + repeated;
      if (made !== undefined && made.length > LONGEST_TEXT) made = undefined;
    }
    return made;
  };
  const atom = (): string | undefined => {
    if (take(OPENING) !== null) {
      const inside = alternatives();
      at += 1;
      return inside;
    }
    const [part] = take(CLASS) ?? take(ESCAPE) ?? [source[at++] ?? ''];
    if (part === '^' || part === '$' || /^\\[bB]$/.test(part)) return '';
    if (!/^[[\\.]/.test(part)) return part;
    const pattern = new RegExp(`^${part}$`, 'u');
    return CHARACTERS.find((character) => pattern.test(character));
  };

  try {
    const made = alternatives();
    return made !== undefined && at >= source.length && patterns.compile(source)?.test(made)
      ? made
      : undefined;
  } catch {
    return undefined;
  }
}
