import type { Workshop } from './workshop.ts';

/** One thing that the package must do where it is installed. */
export interface Check {
  readonly name: string;
  /**
   * @returns a size, a time, or what else is worth a line at the end; undefined for nothing
   * @throws Error with the reason why it fails
   */
  run(workshop: Workshop): Promise<string | undefined>;
}
