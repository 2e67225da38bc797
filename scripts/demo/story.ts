import type { Narrator } from './narrator.ts';

export interface Story {
  readonly title: string;
  /**
   * Plays it, with a mock of its own.
   *
   * @throws Error when an answer is not the one that the story is about
   */
  readonly tell: (narrator: Narrator, seed: string) => Promise<void>;
}
