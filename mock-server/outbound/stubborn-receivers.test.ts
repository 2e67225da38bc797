import { type AddressInfo, createServer, type Socket } from 'node:net';
import { mock } from 'node:test';
import { expect } from 'chai';
import { testConversation, testMessage } from './testing/conversation.ts';
import { deliveriesOfSuite } from './testing/deliveries.ts';
import { integrationTo } from './testing/integration.ts';

const SWITCH = 'HTTP/1.1 101 Switching Protocols\r\n';

/** What a receiver does when it is asked something. */
type Manner = (socket: Socket) => void;

const says =
  (text: string): Manner =>
  (socket) =>
    socket.write(text);
const repeats =
  (text: string): Manner =>
  (socket) => {
    const timer = setInterval(() => socket.write(text), 5);
    socket.once('close', () => clearInterval(timer));
  };

/** Starts a server below HTTP that knows which of its connections are open. */
async function startRaw(manner: Manner) {
  const open = new Set<Socket>();
  let onClose = () => {};
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => manner(socket));
    socket.once('close', () => {
      open.delete(socket);
      onClose();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open,
    async allClosed() {
      while (open.size > 0) await new Promise<void>((resolve) => (onClose = resolve));
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('a receiver of webhooks', () => {
  const start = deliveriesOfSuite();

  it('has ten seconds and then loses its connection, whatever it does until then', async () => {
    const outcomes = Object.entries({
      'says nothing': says(''),
      'sends informational answers without end': repeats('HTTP/1.1 103 Early Hints\r\n\r\n'),
      'sends a head that never ends': repeats('HTTP/1.1 200 OK\r\nX: y'),
      'never finishes the handshake of https': says(''),
    }).map(async ([what, manner]) => {
      await using receiver = await startRaw(manner);
      const url = what.endsWith('https') ? receiver.url.replace('http', 'https') : receiver.url;
      const { clock, deliveries, say } = start(integrationTo(url));
      say(testConversation(), testMessage());
      await clock.advance(10_000);
      await receiver.allClosed();
      const attempts = deliveries.list()[0]?.attempts ?? [];
      return `${what}: ${attempts.map(({ durationMs, error }) => `${error} after ${durationMs}`)}`;
    });

    for (const outcome of await Promise.all(outcomes)) expect(outcome).to.match(/: timeout after 10000$/);
  });

  for (const [what, manner, attempt] of [
    ['switches protocols', says(`${SWITCH}Connection: Upgrade\r\nUpgrade: x\r\n\r\n`), { status: 101 }],
    ['switches to nothing', says(`${SWITCH}\r\n`), { status: 101 }],
    ['does not speak HTTP', says('SSH-2.0-OpenSSH_9.6\r\n'), { error: 'HPE_INVALID_CONSTANT' }],
    [
      'counts wrongly',
      says('HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n'),
      { error: 'HPE_INVALID_CONTENT_LENGTH' },
    ],
    ['hangs up', (socket: Socket) => socket.end(), { error: 'ECONNRESET' }],
  ] as const)
    it(`that ${what} has failed at once, and loses its connection`, async () => {
      await using receiver = await startRaw(manner);
      const { deliveries, say } = start(integrationTo(receiver.url));

      say(testConversation(), testMessage());
      await deliveries.settled();

      expect(deliveries.list()[0]?.attempts[0]).to.include(attempt);
      await receiver.allClosed();
    });

  it('that never ends its answers has 64 connections, and each of them for ten seconds', async () => {
    let answers = 0;
    const enough = Promise.withResolvers<void>();
    await using receiver = await startRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf');
      if (++answers === 64) enough.resolve();
    });
    const { clock, deliveries, say } = start(integrationTo(receiver.url));

    for (let index = 0; index < 70; index++)
      say(testConversation({ id: `conversation-${index}` }), testMessage());
    await enough.promise;
    await clock.advance(10_000);
    await deliveries.settled();

    expect(deliveries.list().filter(({ state }) => state === 'delivered')).to.have.length(70);
    expect(receiver.open.size).to.be.at.most(64);
    await clock.advance(10_000);
    await receiver.allClosed();
  });

  describe('while the clock stands still', () => {
    beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
    afterEach(() => mock.timers.reset());

    for (const [what, text, seconds, state] of [
      ['says nothing has a minute', '', 60, 'pending'],
      ['never hangs up has ten seconds for that', 'HTTP/1.1 204 OK\r\n\r\n', 10, 'delivered'],
      ['never ends its answer has ten seconds for that', 'HTTP/1.1 200 OK\r\n\r\n', 10, 'delivered'],
    ] as const)
      it(`that ${what}, of real time`, async () => {
        const asked = Promise.withResolvers<void>();
        await using receiver = await startRaw((socket) => socket.write(text, () => asked.resolve()));
        const { deliveries, say } = start(integrationTo(receiver.url));
        say(testConversation(), testMessage());
        await asked.promise;
        if (state === 'delivered') await deliveries.settled();

        mock.timers.tick(seconds * 1000);

        await receiver.allClosed();
        await deliveries.settled();
        expect(deliveries.list()[0]).to.deep.include({ state });
      });
  });
});
