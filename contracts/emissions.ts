import { CHANNEL_NOTICES } from './emissions/channel-notices.ts';
import { CONVERSATION_UPDATES } from './emissions/conversation-updates.ts';
import type { Emissions } from './emissions/emission.ts';
import { END_SIGNALS } from './emissions/end-signals.ts';
import { PROGRESS } from './emissions/progress.ts';
import { WEBHOOKS } from './emissions/webhooks.ts';

/**
 * How the mock is made to emit each message of the pacts, by the message's description. The provider state has begun the
 * conversation; what is verified is the message that then leaves the mock, never a sample.
 */
export const EMISSIONS: Emissions = {
  ...WEBHOOKS,
  ...END_SIGNALS,
  ...PROGRESS,
  ...CONVERSATION_UPDATES,
  ...CHANNEL_NOTICES,
};
