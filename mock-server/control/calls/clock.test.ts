import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

describe('the clock of the control API', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
    mock.clock.freeze(Date.UTC(2026, 0, 15, 9));
  });
  afterEach(() => mock.close());

  it('tells the time', async () => {
    const { body } = await controlCall(mock, 'GET', '/clock');

    expect(body).to.deep.equal({ now: '2026-01-15T09:00:00.000Z', frozen: true });
  });

  for (const [by, now] of [
    ['PT1H', '2026-01-15T10:00:00.000Z'],
    ['PT0.25S', '2026-01-15T09:00:00.250Z'],
    ['P1DT12H', '2026-01-16T21:00:00.000Z'],
    ['P2W', '2026-01-29T09:00:00.000Z'],
    ['PT0S', '2026-01-15T09:00:00.000Z'],
  ] as const) {
    it(`advances by ${by}`, async () => {
      const { body } = await controlCall(mock, 'POST', '/clock/advance', { json: { by } });

      expect(body).to.deep.equal({ now, frozen: true });
    });
  }

  for (const by of [
    '1h',
    '',
    '-PT1H',
    'P1M',
    'P1Y',
    'P9999999D',
    'PT99999999999999999999S',
    'P4294967295WT9007199254740991S',
    'P4294967295W104249991374D',
    'PT1H\u0000',
  ]) {
    it(`refuses to advance by ${JSON.stringify(by)}`, async () => {
      const answer = await controlCall(mock, 'POST', '/clock/advance', { json: { by } });

      expectStatus(answer, 400);
      expect(answer.body.details[0]).to.include({ fieldName: 'by' });
      expect(mock.clock.now()).to.equal(Date.UTC(2026, 0, 15, 9));
    });
  }

  it('ages tokens', async () => {
    const { accessToken } = mock.tokens.issue('valid', { expiresInSeconds: 3600 });

    await controlCall(mock, 'POST', '/clock/advance', { json: { by: 'PT1H' } });

    expectStatus(await call(mock, 'GET', '/api/v2/tokens/me', { token: accessToken }), 401);
  });

  for (const [what, by] of [
    ['set', () => controlCall(mock, 'PUT', '/clock', { json: { now: '2026-01-15T10:00:00Z' } })],
    ['advanced', () => controlCall(mock, 'POST', '/clock/advance', { json: { by: 'PT1H' } })],
  ] as const) {
    it(`runs what falls due, in order and before the answer, when it is ${what}`, async () => {
      const ran: string[] = [];
      const note = (name: string) => async () => {
        await Promise.resolve();
        ran.push(`${name} at ${new Date(mock.clock.now()).toISOString()}`);
      };
      mock.clock.schedule(30 * 60_000, note('second'));
      mock.clock.schedule(60_000, note('first'));
      mock.clock.schedule(61 * 60_000, note('too late'));

      await by();

      expect(ran).to.deep.equal(['first at 2026-01-15T09:01:00.000Z', 'second at 2026-01-15T09:30:00.000Z']);
    });
  }

  it('goes back without running anything twice', async () => {
    const { body } = await controlCall(mock, 'PUT', '/clock', { json: { now: '2025-12-31T23:00:00+02:00' } });

    expect(body).to.deep.equal({ now: '2025-12-31T21:00:00.000Z', frozen: true });
  });

  it('is released to the time of the machine', async () => {
    const before = Date.now();

    const { body } = await controlCall(mock, 'PUT', '/clock', { json: { frozen: false } });

    expect(body.frozen).to.equal(false);
    expect(Date.parse(body.now)).to.be.within(before, Date.now());
  });

  it('stands still where it is told to', async () => {
    await controlCall(mock, 'PUT', '/clock', { json: { frozen: false } });

    const { body } = await controlCall(mock, 'PUT', '/clock', {
      json: { now: '2030-06-01T00:00:00.5Z', frozen: true },
    });

    expect(body).to.deep.equal({ now: '2030-06-01T00:00:00.500Z', frozen: true });
    expect(mock.clock.now()).to.equal(Date.UTC(2030, 5, 1, 0, 0, 0, 500));
  });

  it('leaves nothing unanswered in the last millisecond of the year 9999', async () => {
    await controlCall(mock, 'PUT', '/clock', { json: { now: '9999-12-31T23:59:59.999Z' } });
    const token = 'persona.valid';
    const channel = await call(mock, 'POST', '/api/v2/notifications/channels', { token, json: {} });
    const paths = ['/tokens', '/requests', '/conversations', '/agents', '/deliveries', '/health', '/clock'];

    const answers = await Promise.all(paths.map((path) => controlCall(mock, 'GET', path)));

    expectStatus(channel, 200);
    expect(channel.body.expires).to.equal('9999-12-31T23:59:59.999Z');
    for (const answer of answers) expectStatus(answer, 200);
  });

  for (const body of [
    {},
    { now: 'tomorrow' },
    { now: '2026-01-15' },
    { now: '2026-01-15T09:00:00' },
    { now: 5 },
    { frozen: 'yes' },
    { now: '1969-12-31T23:59:59Z' },
  ]) {
    it(`refuses to be set by ${JSON.stringify(body)}`, async () => {
      const answer = await controlCall(mock, 'PUT', '/clock', { json: body });

      expectStatus(answer, 400);
      expect(mock.clock.now()).to.equal(Date.UTC(2026, 0, 15, 9));
    });
  }
});
