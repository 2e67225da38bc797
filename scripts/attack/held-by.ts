/** A fault that was found by attack once, and the tests that keep it out. */
export interface Held {
  readonly fault: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

export const HELD: readonly Held[] = [];
