import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { MockError } from '../errors/mock-error.ts';
import { startTestMock } from '../testing/start-test-mock.ts';
import { refusersOnSockets } from './refuse-on-socket.ts';

describe('a refusal on a connection', () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

  it('keeps nothing running when the client is gone already', async () => {
    await using mock = await startTestMock();
    const { refuseUnreadable } = refusersOnSockets(() => mock.tenant);
    const gone = new PassThrough().destroy();
    await once(gone, 'close');
    const before = timers();

    refuseUnreadable(
      gone,
      new MockError('mock.proxy.unreachable', 'proxy', { reason: 'The tunnel was given up.' }),
      false,
    );

    expect(timers()).to.equal(before);
  });
});
