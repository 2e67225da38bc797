import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { assert as assertProperty, constantFrom, dictionary, property, uint8Array } from 'fast-check';
import { readNotification } from './end-signal.ts';
import { readPost } from './incoming-post.ts';

const SETTINGS = {
  webhookSecret: 'a-signature-secret-for-tests',
  eventBridge: { apiKey: 'an-api-key-for-tests', sourceSuffix: 'our-organisation' },
};
const TOPIC = 'v2.detail.events.conversation';
const bytes = (json: unknown) => Buffer.from(typeof json === 'string' ? json : JSON.stringify(json));
const sign = (body: Uint8Array) =>
  `sha256=${createHmac('sha256', SETTINGS.webhookSecret).update(body).digest('base64')}`;

const WEBHOOK = { id: 'm', type: 'Text', text: 'Hello', channel: { id: 'i', to: { id: 'kim' } } };
const event = (about: string) => ({
  topicName: `${TOPIC}.c0000000-0000-4000-8000-000000000000.${about}`,
  version: '2',
  eventBody: { conversationId: 'here', participantId: 'agent', disconnectType: 'PEER', mediaType: 'MESSAGE' },
});
const envelope = (about: string, source = 'aws.partner/genesys.com/cloud/org/our-organisation') => ({
  source,
  'detail-type': `${TOPIC}.{id}.${about}`,
  detail: event(about),
});
const KEY = { authorization: SETTINGS.eventBridge.apiKey };

describe('a post to the endpoint', () => {
  it('is a webhook when it is signed', () => {
    const body = bytes(WEBHOOK);

    const read = readPost({ headers: { 'x-hub-signature-256': sign(body) }, body }, SETTINGS);

    expect(read).to.have.property('kind', 'webhook');
  });

  it('is an end signal from EventBridge when it has the key', () => {
    expect(readPost({ headers: KEY, body: bytes(envelope('customer.end')) }, SETTINGS)).to.deep.equal({
      kind: 'end',
      signal: {
        about: 'customer.end',
        conversationId: 'here',
        participantId: 'agent',
        disconnectType: 'PEER',
      },
    });
  });

  it('is an end signal from a trigger when it has neither signature nor key', () => {
    const body = bytes({ userId: 'kim', topic: `${TOPIC}.id.acw`, disconnectType: '', more: 1 });

    expect(readPost({ headers: {}, body }, SETTINGS)).to.deep.equal({
      kind: 'end',
      signal: { about: 'acw', userId: 'kim' },
    });
  });

  const signed = (body: Uint8Array) => ({ headers: { 'x-hub-signature-256': sign(body) }, body });
  for (const [what, post, status] of [
    ['a wrong signature', { headers: { 'x-hub-signature-256': 'sha256=' }, body: bytes(WEBHOOK) }, 401],
    ['a wrong key', { headers: { authorization: 'x' }, body: bytes(envelope('acw')) }, 401],
    ['no body, though it is signed', signed(bytes('')), 400],
    ['an event of another organisation', { headers: KEY, body: bytes(envelope('acw', 'aws/other')) }, 400],
    ['an event of another topic', { headers: KEY, body: bytes(envelope('acd.start')) }, 400],
    ['no body', { headers: {}, body: bytes('') }, 400],
    ['half of a body', { headers: {}, body: bytes('{"topic":') }, 400],
    ['an invalid topic', { headers: {}, body: bytes({ userId: 'kim', topic: 'user.end' }) }, 400],
    ['no user', { headers: {}, body: bytes({ topic: `${TOPIC}.id.acw` }) }, 400],
  ] as const) {
    it(`is refused with ${what}`, () => {
      expect(readPost(post, SETTINGS)).to.deep.equal({ kind: 'refused', status });
    });
  }

  it('is refused with any key where EventBridge is not set up', () => {
    const { eventBridge: _, ...settings } = SETTINGS;

    const read = readPost({ headers: KEY, body: bytes(envelope('customer.end')) }, settings);

    expect(read).to.deep.equal({ kind: 'refused', status: 401 });
  });

  it('never makes the reader throw', () => {
    const headers = dictionary(
      constantFrom('authorization', 'x-hub-signature-256'),
      constantFrom('', 'sha256=', SETTINGS.eventBridge.apiKey),
    );

    return assertProperty(
      property(headers, uint8Array(), (headers, body) => {
        expect(readPost({ headers, body }, SETTINGS).kind).to.equal('refused');
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('a message of the notification socket', () => {
  for (const [what, text] of [
    ['a heartbeat', '{"topicName":"channel.metadata","eventBody":{"message":"WebSocket Heartbeat"}}'],
    ['the answer to a command', '{"result":"200","status":"subscribed"}'],
    ['an event of another topic', JSON.stringify(event('user.start'))],
    ['not JSON', 'hello'],
    ['empty', ''],
  ] as const) {
    it(`is no end signal when it is ${what}`, () => {
      expect(readNotification(text)).to.equal(undefined);
    });
  }
});
