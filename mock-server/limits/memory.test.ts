import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { type OpenMock, openMock } from '../open-mock.ts';
import { call } from '../testing/call.ts';
import { inboundMessage } from '../testing/open-messaging.ts';
import { SocketListener } from '../testing/socket-listener.ts';

const KILOBYTE = 1024;

describe('what a mock keeps', () => {
  let bytes: Readonly<Record<'token' | 'open' | 'ended' | 'forgotten', number>>;
  // Measured in a process of its own: the garbage of two thousand other tests would drown it.
  before(async () => {
    const program = fileURLToPath(new URL('../testing/memory.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program]);
    bytes = JSON.parse(stdout);
  });

  it('is less than half a kilobyte for each token', () => {
    expect(bytes.token).to.be.within(100, KILOBYTE / 2);
  });

  it('is less than 4 kB for each conversation that waits', () => {
    expect(bytes.open).to.be.within(500, 4 * KILOBYTE);
  });

  it('is less than 12 kB for each conversation of twenty messages that has ended and is kept', () => {
    expect(bytes.ended).to.be.within(500, 12 * KILOBYTE);
  });

  it('is nothing for each conversation that is forgotten', () => {
    expect(bytes.forgotten).to.be.lessThan(500);
  });
});

describe('a reset', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let running: OpenMock;
  beforeEach(async () => {
    running = await openMock();
  });
  afterEach(() => running.mock.close());

  for (const [what, fill] of Object.entries<() => Promise<unknown>>({
    'that nobody called': async () => {},
    'with open conversations and webhooks that wait': () => write('patient'),
    'with an agent at work': async () => {
      await write('customer');
      const { conversations } = running.mock.tenant;
      const conversation = [...conversations.all()].at(-1) ?? expect.fail();
      conversations.desk.accept(conversation);
      conversations.desk.say(conversation, { text: 'I am here.' });
    },
    'with an open socket': async () => {
      const token = 'persona.valid';
      const { body } = await call(running, 'POST', '/api/v2/notifications/channels', { token });
      await SocketListener.open(body.connectUri);
    },
    'in the middle of an advance': async () => {
      running.mock.tenant.clock.freeze();
      await write('customer');
      void running.mock.tenant.clock.advance(3_600_000);
    },
    'with a reader of events': async () => {
      const { body } = await fetch(`${running.url}/__mock/events`);
      await body?.getReader().read();
      await write('customer');
    },
    'with a call that was looked at': async () => {
      await write('customer');
      await call(running, 'GET', '/api/v2/conversations/none', { token: 'persona.expired' });
      for (const path of ['requests', 'deliveries', 'conversations', 'metrics'])
        await call(running, 'GET', `/__mock/${path}`);
    },
  })) {
    it(`gives back the memory of an organisation ${what}`, async () => {
      await fill();
      const before = new WeakRef(running.mock.tenant);

      running.mock.reset();

      // What was under way ends in some turns of the event loop.
      for (let turns = 0; turns < 200 && before.deref() !== undefined; turns++) {
        await new Promise((resolve) => setImmediate(resolve));
        if (turns % 20 === 19) collect();
      }
      expect(before.deref() === undefined).to.equal(true);
    });
  }

  function write(from: string) {
    const [integration] = running.mock.tenant.integrations.all();
    return call(running, 'POST', `/api/v2/conversations/messages/${integration?.id}/inbound/open/message`, {
      token: 'persona.valid',
      json: inboundMessage({ channel: { from: { id: from, idType: 'Opaque' } } }),
    });
  }
});
