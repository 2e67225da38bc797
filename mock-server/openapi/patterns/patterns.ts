/** What tells whether a text holds what a regular expression describes. */
export interface Pattern {
  /** How many states a text can be in at each of its characters; 1 where the engine does not say. */
  readonly size: number;
  test(text: string): boolean;
}

/** What the regular expressions of a document are run by. */
export interface Patterns {
  /** @returns undefined for one that cannot be run: it refuses nothing */
  compile(source: unknown): Pattern | undefined;
}

/** JavaScript's own engine, for documents of ours: it is fast, and never comes to an end with a pattern that was written for that. */
export const nativePatterns: Patterns = {
  compile(source) {
    const expression = readPattern(source);
    return expression && { size: 1, test: (text) => expression.test(text) };
  },
};

/** The pattern as JSON Schema reads it; undefined for patterns of other languages, as vendors have them. */
export function readPattern(source: unknown): RegExp | undefined {
  try {
    return typeof source === 'string' ? new RegExp(source, 'u') : undefined;
  } catch {
    return undefined;
  }
}
