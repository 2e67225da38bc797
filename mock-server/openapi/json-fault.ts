/** Where a text stops being JSON; both count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** What could have stood there. */
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
/**
 * A piece of a string: the class names everything from the space on, but quote and backslash. In pieces, since the engine notes every
 * character that it could go back to.
 */
const PIECE = /[ !#-[\]-\u{10ffff}]{1,10000}|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;
const QUOTE = /"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Finds where a text stops being JSON. The engine's own message names the place of some faults only, and this is only run for a text
 * that the engine has refused.
 */
export function findJsonFault(text: string): JsonFault {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const matches = pattern.test(text);
    if (matches) at = pattern.lastIndex;
    return matches;
  };
  const see = (character: string): boolean => {
    take(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const string = (): boolean => {
    const start = at;
    if (!take(QUOTE)) return false;
    while (take(PIECE)) {}
    if (take(QUOTE)) return true;
    at = start;
    return false;
  };
  const closers: string[] = [];

  /** Reads up to and with the next value, into the objects and arrays on the way; names what is missing. */
  const value = (): string | undefined => {
    for (;;) {
      if (closers.at(-1) === '}') {
        take(SPACE);
        if (!string()) return 'a member name in double quotes';
        if (!see(':')) return 'a colon';
      }
      if (see('{')) {
        if (see('}')) return undefined;
        closers.push('}');
      } else if (see('[')) {
        if (see(']')) return undefined;
        closers.push(']');
      } else return string() || take(SCALAR) ? undefined : 'a value';
    }
  };

  for (;;) {
    const missing = value();
    if (missing !== undefined) return { ...placeOf(text, at), expected: missing };
    for (let closer = closers.at(-1); closer !== undefined && see(closer); closer = closers.at(-1))
      closers.pop();
    const closer = closers.at(-1);
    take(SPACE);
    if (closer === undefined) return { ...placeOf(text, at), expected: 'the end' };
    if (!see(',')) return { ...placeOf(text, at), expected: `a comma or ${closer}` };
  }
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
