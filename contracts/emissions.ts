import { CHANNEL_NOTICES } from './emissions/channel-notices.ts';
import { CONVERSATION_UPDATES } from './emissions/conversation-updates.ts';
import { END_SIGNALS } from './emissions/end-signals.ts';
import { PROGRESS } from './emissions/progress.ts';
import { WEBHOOKS } from './emissions/webhooks.ts';
import type { Emissions } from './replay/emission.ts';

/**
 * How the mock is brought to emit each message of the pacts, by the message's description. The provider state has begun the
 * conversation; what is verified is what then leaves the mock, never a sample.
 */
export const EMISSIONS: Emissions = {
  ...WEBHOOKS,
  ...END_SIGNALS,
  ...PROGRESS,
  ...CONVERSATION_UPDATES,
  ...CHANNEL_NOTICES,
};
