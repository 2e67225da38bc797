import { handoverStory } from './handover.ts';
import type { Narrator } from './narrator.ts';
import { openMessagingStory } from './open-messaging.ts';

export interface Story {
  readonly title: string;
  /**
   * Plays it, with a mock of its own.
   *
   * @throws Error when an answer is not the one that the story is about
   */
  readonly tell: (narrator: Narrator, seed: string) => Promise<void>;
}

/** Every story by the name that `npm run demo -- <name>` takes. */
export const STORIES: Readonly<Record<string, Story>> = {
  handover: handoverStory,
  'open-messaging': openMessagingStory,
};
