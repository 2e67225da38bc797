import { DocumentError } from './document-error.ts';

/** Half a second of work at most: a list of the largest size, with a plain schema for each of its items. */
const MOST_STEPS = 600_000;

/**
 * Ends the check of a value that would take too long: one schema of a few lines can ask for a check of every part of a body in a million
 * ways. A step is what it takes to hold a value against one schema that has no parts.
 */
export class WorkLimit {
  #left = MOST_STEPS;

  begin(): void {
    this.#left = MOST_STEPS;
  }

  /** @throws DocumentError when that was too much */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0)
      throw new DocumentError(`To hold a value against its schema takes more than ${MOST_STEPS} steps.`);
  }
}
