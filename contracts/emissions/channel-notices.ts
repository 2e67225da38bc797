import { once } from 'node:events';
import { WebSocket } from 'ws';
import { openChannel } from '../cognigy/messaging/notifications.ts';
import { botSession } from '../states/chat.ts';
import type { Action, Emission, Emissions } from './emission.ts';
import { fromSocket, topicOf } from './from-socket.ts';

const MINUTE_MS = 60_000;
const CHANNEL_LIFE_MS = 24 * 60 * MINUTE_MS;
const CHANNELS_PER_CLIENT = 20;

const wait =
  (ms: number): Action =>
  ({ genesys }) =>
    genesys.clock.advance(ms);

const revokeTokens: Action = ({ genesys }) => {
  for (const { id } of genesys.tokens.list()) genesys.tokens.revoke(id);
};

/** Each channel needs a listener: one without would be closed before the channel that is tested. */
const openTooManyChannels: Action = async ({ genesys }) => {
  const session = botSession(genesys);
  for (let channel = 0; channel < CHANNELS_PER_CLIENT; channel++) {
    const { connectUri } = await openChannel(session);
    // The mock closes it when it is reset for the next interaction.
    await once(new WebSocket(connectUri), 'open');
  }
};

const withText = (text: string, action: Action): Emission =>
  fromSocket({ matches: (message) => message.includes(`"message":"${text}"`) }, action);
const withTopic = (topic: string, action: Action): Emission =>
  fromSocket({ matches: (message) => topicOf(message).startsWith(`v2.system.${topic}`) }, action);

export const CHANNEL_NOTICES: Emissions = {
  'the socket is alive': withText('WebSocket Heartbeat', wait(MINUTE_MS)),
  // `fromSocket` itself sends the ping.
  'the socket answers a ping': withText('pong', () => {}),
  'the socket will be closed': withTopic('socket_closing', wait(CHANNEL_LIFE_MS - MINUTE_MS)),
  'the token of the channel has ended': withTopic('token_revoked', revokeTokens),
  'the channel was replaced by a newer one': withTopic('no_longer_subscribed', openTooManyChannels),
};
