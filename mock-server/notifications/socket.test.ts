import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { OPEN_CONVERSATION } from '../org/default-organization.ts';
import { call } from '../testing/call.ts';
import { SocketListener } from '../testing/socket-listener.ts';

const CHANNELS = '/api/v2/notifications/channels';
const ENDED = `v2.detail.events.conversation.${OPEN_CONVERSATION.id}.customer.end`;
const WORK = `v2.detail.events.conversation.${OPEN_CONVERSATION.id}.acw`;
const HOUR_MS = 3_600_000;

describe('notification socket', () => {
  let genesys: GenesysMock;
  let token: string;
  beforeEach(async () => {
    genesys = await startGenesysMock();
    genesys.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
    token = genesys.tokens.issue('valid', { expiresInSeconds: 172_800 }).accessToken;
  });
  afterEach(() => genesys.close());

  const openChannel = async (options: { token: string } = { token }) => {
    const { body } = await call(genesys, 'POST', CHANNELS, options);
    return body as { id: string; connectUri: string };
  };
  const listen = async (options?: { token: string }) => {
    const channel = await openChannel(options);
    return { ...channel, listener: await SocketListener.open(channel.connectUri) };
  };

  it('answers a ping', async () => {
    const { listener } = await listen();

    listener.socket.send('{"message":"ping"}');
    const [data] = await once(listener.socket, 'message');

    expect(String(data)).to.equal('{"topicName":"channel.metadata","eventBody":{"message":"pong"}}');
  });

  it('beats every 30 seconds of the clock', async () => {
    const { listener } = await listen();

    await genesys.clock.advance(29_999);
    const before = await listener.heard();
    await genesys.clock.advance(60_001);
    const after = await listener.heard();

    const beat = { topicName: 'channel.metadata', eventBody: { message: 'WebSocket Heartbeat' } };
    expect([before, after]).to.deep.equal([[], [beat, beat, beat]]);
  });

  it('is the only one of its channel: a second one ends the first', async () => {
    const { listener, connectUri } = await listen();

    const second = await SocketListener.open(connectUri);

    expect(await listener.closed).to.deep.equal({
      code: 1001,
      reason: 'Another connection took over this channel.',
    });
    expect(await second.heard()).to.deep.equal([]);
  });

  it('can be opened again after it was lost', async () => {
    const { listener, connectUri } = await listen();
    listener.socket.terminate();
    await listener.closed;

    const again = await SocketListener.open(connectUri);

    expect(await again.heard()).to.deep.equal([]);
  });

  describe('that is not let in', () => {
    const refused = async (path: string, headers: Record<string, string> = {}) => {
      const uri = new URL(path, genesys.url.replace('http', 'ws')).href;
      const outcome = SocketListener.open(uri, headers).then(
        () => 'open',
        (error: Error) => error.message,
      );
      return outcome;
    };

    it('gets 404 for a channel that never was', async () => {
      expect(await refused('/channels/streaming-0-00000000000000000000000000')).to.match(/404/);
    });

    it('gets 404 for a channel that has expired', async () => {
      const { connectUri } = await openChannel();

      await genesys.clock.advance(24 * HOUR_MS);

      expect(await refused(connectUri)).to.match(/404/);
    });

    it('gets 404 anywhere else', async () => {
      expect(await refused('/')).to.match(/404/);
      expect(await refused(CHANNELS)).to.match(/401/);
    });

    it('gets 403 from a web page of another origin, and none from a page of the mock itself', async () => {
      const { connectUri } = await openChannel();

      expect(await refused(connectUri, { origin: 'https://evil.example' })).to.match(/403/);
      expect(await refused(connectUri, { origin: 'null' })).to.match(/403/);
      expect(await refused(connectUri, { origin: genesys.url })).to.equal('open');
    });

    it('is told why, as every refused request', async () => {
      const { connectUri } = await openChannel();

      const answer = await call(genesys, 'GET', new URL(connectUri).pathname);

      expect([answer.status, answer.body.code]).to.deep.equal([400, 'bad.request']);
      expect(answer.body.message).to.match(/WebSocket/);
    });

    it('is refused by the protocol when the handshake is incomplete', async () => {
      const { connectUri } = await openChannel();
      const { pathname, port } = new URL(connectUri);
      const socket = connect(Number(port), '127.0.0.1');
      socket.end(`GET ${pathname} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);

      const [answer] = await once(socket, 'data');

      expect(String(answer)).to.match(/^HTTP\/1.1 400 /);
    });
  });

  it('leaves requests that offer another protocol to the API', async () => {
    const { port } = new URL(genesys.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(
      `GET /api/v2/tokens/me HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n` +
        `HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\nAuthorization: Bearer ${token}\r\n\r\n`,
    );

    const [answer] = await once(socket, 'data');

    expect(String(answer)).to.match(/^HTTP\/1.1 200 /);
  });

  describe('commands', () => {
    it('subscribe and unsubscribe, with the correlation id given back', async () => {
      const { listener, id } = await listen();
      const subscriptions = async () => {
        const { body } = await call(genesys, 'GET', `${CHANNELS}/${id}/subscriptions`, { token });
        return body.entities.map((topic: { id: string }) => topic.id);
      };

      const topics = [ENDED, WORK];
      const added = await listener.ask({ message: 'subscribe', topics, correlationId: 'a1' });
      const both = await subscriptions();
      const removed = await listener.ask({ message: 'unsubscribe', topics: [ENDED], correlationId: 'a2' });

      expect(added).to.deep.equal([{ correlationId: 'a1', topics, result: '200', status: 'subscribed' }]);
      expect(both).to.deep.equal(topics);
      expect(removed).to.deep.equal([
        { correlationId: 'a2', topics: [ENDED], result: '200', status: 'unsubscribed' },
      ]);
      expect(await subscriptions()).to.deep.equal([WORK]);
    });

    it('give the channel another 24 hours', async () => {
      const { listener, id } = await listen();
      await genesys.clock.advance(23 * HOUR_MS);

      await listener.ask({ message: 'subscribe', topics: [ENDED] });
      await genesys.clock.advance(2 * HOUR_MS);

      const { status } = await call(genesys, 'HEAD', `${CHANNELS}/${id}`, { token });
      expect(status).to.equal(200);
    });

    it('fail for a topic that does not exist or is not permitted', async () => {
      const limited = genesys.tokens.issue('valid', { permissions: [] }).accessToken;
      const { listener } = await listen({ token: limited });

      const unknown = await listener.ask({
        message: 'subscribe',
        topics: ['v2.nothing'],
        correlationId: 'b',
      });
      const forbidden = await listener.ask({ message: 'subscribe', topics: [ENDED] });

      expect(unknown[0]).to.include({ correlationId: 'b', result: '400', status: 'failure' });
      expect(unknown[0].message).to.match(/"v2.nothing" is no topic/);
      expect(forbidden[0]).to.include({ result: '400', status: 'failure' });
      expect(forbidden[0].message).to.match(/analytics:conversationDetail:view/);
    });

    for (const [what, command, message] of [
      ['no JSON', 'subscribe!', /not a JSON object/],
      ['a number', '42', /not a JSON object/],
      ['a list', '[]', /not a JSON object/],
      ['brackets without end', '['.repeat(200_000), /not a JSON object/],
      ['an empty object', '{}', /none of ping, subscribe, unsubscribe/],
      ['an unknown verb', '{"message":"shutdown"}', /none of ping, subscribe, unsubscribe/],
      ['no topics', '{"message":"subscribe"}', /^Required data missing from subscribe request\.$/],
      ['an empty list', '{"message":"subscribe","topics":[]}', /^Required data missing/],
      ['topics that are no list', '{"message":"unsubscribe","topics":"all"}', /^Required data missing/],
      [
        'topics of another type',
        '{"message":"subscribe","topics":[{"toString":1},null]}',
        /topics\.0 is missing/,
      ],
    ] as const) {
      it(`are answered when they are ${what}`, async () => {
        const { listener } = await listen();

        const [answer] = await listener.ask(command);

        expect(answer).to.include({ result: '400' }).and.to.have.property('message').that.matches(message);
        expect(answer.topics).to.deep.equal([]);
      });
    }

    it('that are too large end the socket and nothing else', async () => {
      const { listener } = await listen();
      const { listener: other } = await listen();

      listener.socket.send('x'.repeat(300 * 1024));

      expect((await listener.closed).code).to.equal(1009);
      expect(await other.heard()).to.deep.equal([]);
    });

    it('that break the protocol end the socket and nothing else', async () => {
      const { connectUri } = await openChannel();
      const raw = await openRaw(connectUri);

      raw.write(Buffer.alloc(64, 0xff));
      raw.resume();
      await once(raw, 'end');
      raw.destroy();

      expect((await call(genesys, 'GET', '/api/v2/tokens/me', { token })).status).to.equal(200);
    });
  });

  describe('of a channel that ends', () => {
    it('is warned a minute before its 24 hours are over, then closed', async () => {
      const { listener, id } = await listen();
      await genesys.clock.advance(24 * HOUR_MS - 60_001);
      await listener.heard();

      await genesys.clock.advance(1);
      const [warning] = (await listener.heard()).filter(({ topicName }) => topicName !== 'channel.metadata');
      await genesys.clock.advance(60_000);

      expect(warning).to.deep.include({ topicName: 'v2.system.socket_closing', version: '2' });
      expect(warning.eventBody).to.include({ channelId: id });
      expect(warning.metadata.CorrelationId).to.match(/^[0-9a-f-]{36}$/);
      expect(await listener.closed).to.include({ code: 1001 });
    });

    for (const [what, openSocket] of [
      ['a client', async (uri: string) => (await SocketListener.open(uri)).socket],
      ['a client that never says goodbye', openRaw],
    ] as const) {
      it(`beats no more, though the clock goes on a hundred years at once with ${what}`, async () => {
        const { connectUri } = await openChannel({ token: 'persona.valid' });
        const socket = await openSocket(connectUri);
        const before = process.cpuUsage();

        await genesys.clock.advance(100 * 365 * 24 * HOUR_MS);

        expect(process.cpuUsage(before).user / 1000).to.be.below(1000);
        if ('terminate' in socket) socket.terminate();
        else socket.destroy();
      });
    }

    it('beats no more once its client is gone', async () => {
      const { listener } = await listen();
      const { schedule } = genesys.clock;
      let beats = 0;
      genesys.clock.schedule = (delayMs, task) => {
        if (delayMs === 30_000) beats++;
        return schedule.call(genesys.clock, delayMs, task);
      };
      listener.socket.terminate();

      await genesys.clock.advance(24 * HOUR_MS);

      expect(beats).to.be.below(2880);
    });

    it('ends by its token though the clock was set past that end', async () => {
      const { id } = await openChannel();
      genesys.clock.set(genesys.clock.now() + 172_800_000);
      const other = genesys.tokens.issue('valid').accessToken;

      const { status } = await call(genesys, 'PUT', `${CHANNELS}/${id}/subscriptions`, {
        token: other,
        json: [],
      });

      expect(status).to.be.below(500);
    });

    it('is told that its token was revoked, hears 404 to what it asks, and is closed', async () => {
      const { id, accessToken } = genesys.tokens.issue('valid');
      const { listener, id: channelId } = await listen({ token: accessToken });

      genesys.tokens.revoke(id);
      const [told] = await listener.heard();
      const [answer] = await listener.ask({ message: 'subscribe', topics: [ENDED], correlationId: 'c' });
      await genesys.clock.advance(1000);

      expect(told.topicName).to.equal(`v2.system.token_revoked.${channelId}`);
      expect(told.eventBody).to.include({
        channelId,
        systemTopicType: 'token_revoked',
        reason: 'user_tokens_revoked',
        organizationId: genesys.organization.id,
      });
      expect(answer).to.include({ correlationId: 'c', result: '404' });
      expect(await listener.closed).to.include({ code: 1001 });
    });

    it('is told so too when the token runs out or is made to expire', async () => {
      const short = genesys.tokens.issue('valid', { expiresInSeconds: 20 });
      const long = genesys.tokens.issue('valid');
      const first = await listen({ token: short.accessToken });
      const second = await listen({ token: long.accessToken });

      genesys.tokens.expire(long.id);
      await genesys.clock.advance(21_000);

      for (const { listener, id } of [first, second]) {
        const [told] = await listener.last();
        expect(told.topicName).to.equal(`v2.system.token_revoked.${id}`);
      }
    });

    it('is closed when the mock is reset, while it is on its way out too', async () => {
      const { id, accessToken } = genesys.tokens.issue('valid');
      const { listener } = await listen();
      const { listener: leaving } = await listen({ token: accessToken });
      genesys.tokens.revoke(id);

      genesys.reset();

      expect((await listener.closed).code).to.equal(1001);
      expect((await leaving.closed).code).to.equal(1001);
    });

    it('does not keep the mock from closing, even if the client never answers', async () => {
      const other = await startGenesysMock();
      const { body } = await call(other, 'POST', CHANNELS, { token: other.tokens.issue().accessToken });
      const raw = await openRaw(body.connectUri);
      raw.on('error', () => {});

      await other.close();

      const next = createServer().listen(Number(new URL(other.url).port), '127.0.0.1');
      await once(next, 'listening');
      next.close();
      raw.destroy();
    });
  });
});

/** A client that opens a socket and then does nothing that the protocol asks for. */
async function openRaw(connectUri: string): Promise<Socket> {
  const { pathname, port } = new URL(connectUri);
  const raw = connect(Number(port), '127.0.0.1');
  raw.write(
    `GET ${pathname} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  await once(raw, 'readable');
  return raw;
}
