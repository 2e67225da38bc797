import { once } from 'node:events';
import { WebSocket } from 'ws';
import { openChannel } from '../cognigy/messaging/notifications.ts';
import type { Act, Emission, Emissions } from '../replay/emission.ts';
import { heard, topicOf } from '../replay/socket-emission.ts';
import { botSession } from '../states/chat.ts';

const MINUTE_MS = 60_000;
const CHANNEL_LIFE_MS = 24 * 60 * MINUTE_MS;
const CHANNELS_PER_CLIENT = 20;

const wait =
  (ms: number): Act =>
  ({ genesys }) =>
    genesys.clock.advance(ms);

const revokeTokens: Act = ({ genesys }) => {
  for (const { id } of genesys.tokens.list()) genesys.tokens.revoke(id);
};

/** One that nobody listens to would have to go before the one that is listened to. */
const openTooManyChannels: Act = async ({ genesys }) => {
  const session = botSession(genesys);
  for (let channel = 0; channel < CHANNELS_PER_CLIENT; channel++) {
    const { connectUri } = await openChannel(session);
    // Closed by the mock, when it is reset for what is verified next.
    await once(new WebSocket(connectUri), 'open');
  }
};

const said = (text: string, act: Act): Emission =>
  heard({ picks: (message) => message.includes(`"message":"${text}"`) }, act);
const system = (topic: string, act: Act): Emission =>
  heard({ picks: (message) => topicOf(message).startsWith(`v2.system.${topic}`) }, act);

export const CHANNEL_NOTICES: Emissions = {
  'the socket is alive': said('WebSocket Heartbeat', wait(MINUTE_MS)),
  // Whoever listens here has asked for one anyway.
  'the socket answers a ping': said('pong', () => {}),
  'the socket will be closed': system('socket_closing', wait(CHANNEL_LIFE_MS - MINUTE_MS)),
  'the token of the channel has ended': system('token_revoked', revokeTokens),
  'the channel made room for another one': system('no_longer_subscribed', openTooManyChannels),
};
