import { expect } from 'chai';
import fc from 'fast-check';
import { DEFAULT_ORGANIZATION, type GenesysMock, startGenesysMock } from '../../index.ts';
import { call } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

describe('control calls that move the clock, at the same time as others', () => {
  let mock: GenesysMock;
  beforeEach(async () => {
    mock = await startGenesysMock();
  });
  afterEach(() => mock.close());

  const asks: readonly [string, string, object?][] = [
    ['PUT', '/clock', { frozen: true }],
    ['PUT', '/clock', { frozen: false }],
    ['PUT', '/clock', { now: '2030-01-01T00:00:00Z' }],
    ['PUT', '/clock', { now: '1970-01-01T00:00:00Z', frozen: true }],
    ['PUT', '/clock', { now: '9999-12-31T23:59:59.999Z', frozen: false }],
    ['POST', '/clock/advance', { by: 'PT1H' }],
    ['POST', '/clock/advance', { by: 'P900D' }],
    ['POST', '/reset'],
    ['PUT', '/organization', DEFAULT_ORGANIZATION],
    ['GET', '/clock'],
    ['GET', '/health'],
    ['GET', '/tokens'],
    ['GET', '/requests'],
  ];
  const channel = () =>
    call(mock, 'POST', '/api/v2/notifications/channels', { token: 'persona.valid', json: {} });

  it('are all answered, with 2xx wherever there is no reason for another', async () => {
    const some = fc.array(fc.nat(asks.length), { minLength: 4, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(some, async (chosen) => {
        const answers = await Promise.all(
          chosen.map((at) => {
            const [method, path, json] = asks[at] ?? [];
            if (method === undefined || path === undefined) return channel();
            return controlCall(mock, method, path, json === undefined ? {} : { json });
          }),
        );

        for (const [index, { status, text }] of answers.entries()) {
          const isChannel = chosen[index] === asks.length;
          const isAtTheEnd = text.includes('must lead to a moment from 1970 to 9999');
          expect(status, text).to.satisfy(
            (each: number) => each < 300 || (isChannel && each < 500) || isAtTheEnd,
          );
        }
        expect(mock.clock.now()).to.be.within(0, Date.UTC(10_000, 0, 1) - 1);
      }),
      { seed: 1, numRuns: 12 },
    );
  });

  it('are answered while an advance goes on that nothing would end but a reset', async () => {
    const again = () => void mock.clock.schedule(1, again);
    again();
    const advance = controlCall(mock, 'POST', '/clock/advance', { json: { by: 'P36500D' } });
    const queued = controlCall(mock, 'PUT', '/clock', { json: { frozen: true } });

    const health = await controlCall(mock, 'GET', '/health');
    const reset = await controlCall(mock, 'POST', '/reset');

    expect([health.status, reset.status]).to.deep.equal([200, 204]);
    for (const { status, body } of await Promise.all([advance, queued])) {
      expect(status).to.equal(200);
      expect(body.frozen).to.equal(false);
      expect(Date.parse(body.now)).to.be.closeTo(Date.now(), 60_000);
    }
  });

  it('end an advance when the mock is closed', async () => {
    const other = await startGenesysMock();
    other.clock.schedule(1, () => new Promise(() => {}));
    const advanced = other.clock.advance(1000);
    while (!other.clock.frozen) await new Promise(setImmediate);

    await other.close();

    await advanced;
  });
});
