import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { type ChannelNotice, readChannelNotice } from './cognigy/messaging/channel-notice.ts';
import { EXAMPLE } from './recording/example.ts';
import { CHAT } from './recording/given.ts';
import { receiving } from './recording/message.ts';

const { regex, string } = MatchersV3;

const metadata = (message: string) => ({ topicName: 'channel.metadata', eventBody: { message } });
const TEXT = 'What the matter is.';
const ofChannel = (topic: string) => ({
  topicName: regex(`^v2\\.system\\.${topic}\\.[^.]+$`, `v2.system.${topic}.${EXAMPLE.channelId}`),
  eventBody: { message: string(TEXT) },
});

const NOTICES: readonly { description: string; contents: object; read: ChannelNotice }[] = [
  {
    description: 'the socket is alive',
    contents: metadata('WebSocket Heartbeat'),
    read: { kind: 'heartbeat', text: 'WebSocket Heartbeat' },
  },
  {
    description: 'the socket answers a ping',
    contents: metadata('pong'),
    read: { kind: 'pong', text: 'pong' },
  },
  {
    description: 'the socket will be closed',
    contents: { topicName: 'v2.system.socket_closing', eventBody: { message: string(TEXT) } },
    read: { kind: 'closing', text: TEXT },
  },
  {
    description: 'the token of the channel has ended',
    contents: ofChannel('token_revoked'),
    read: { kind: 'token-revoked', text: TEXT },
  },
  {
    description: 'the channel was replaced by a newer one',
    contents: ofChannel('no_longer_subscribed'),
    read: { kind: 'evicted', text: TEXT },
  },
];

describe('a message of the notification socket about itself', () => {
  for (const { description, contents, read } of NOTICES) {
    it(`is understood when ${description}`, () =>
      receiving({ description, given: CHAT, contents }, ({ body }) => {
        expect(readChannelNotice(String(body))).to.deep.equal(read);
      }));
  }
});
