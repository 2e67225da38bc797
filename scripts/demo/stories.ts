import { handoverStory } from './handover.ts';
import { openMessagingStory } from './open-messaging.ts';
import type { Story } from './story.ts';

/** Every story by the name that `genesys-mock demo <name>` takes. */
export const STORIES: Readonly<Record<string, Story>> = {
  handover: handoverStory,
  'open-messaging': openMessagingStory,
};
