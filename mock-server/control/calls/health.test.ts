import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect } from 'chai';
import packageJson from '../../../package.json' with { type: 'json' };
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { controlCall } from '../../testing/control-call.ts';

const CONTROL_TOKEN = 'a-token-for-this-test';
const VERSION = { status: 'ok', version: packageJson.version };

/** `fetch` sets the Host itself. */
function ask(mock: GenesysMock, method: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const sent = request(`${mock.url}/__mock${path}`, { method, headers }, async (answer) => {
      const body = method === 'HEAD' ? undefined : await json(answer);
      resolve({ status: answer.statusCode, body });
    });
    sent.on('error', reject).end();
  });
}

describe('GET /__mock/health and /__mock/ready', () => {
  let mock: GenesysMock;

  before(async () => {
    mock = await startGenesysMock({ controlToken: CONTROL_TOKEN });
  });
  after(() => mock.close());

  for (const path of ['/health', '/ready']) {
    for (const headers of [
      { host: 'genesys.cluster.example:4310' },
      { host: '' },
      { host: '127.0.0.1', origin: 'https://evil.example' },
      { authorization: 'Bearer wrong' },
    ] as Record<string, string>[]) {
      it(`answers ${path} to ${JSON.stringify(headers)} with nothing but the version`, async () => {
        const answer = await ask(mock, 'GET', path, headers);
        const head = await ask(mock, 'HEAD', path, headers);

        expect(answer).to.deep.equal({ status: 200, body: VERSION });
        expect(head.status).to.equal(200);
      });
    }

    it(`lets nobody else do more at ${path}`, async () => {
      const { status } = await ask(mock, 'POST', path, {});

      expect(status).to.equal(403);
    });
  }

  it('tell who may steer the mock which organisation it is', async () => {
    mock.clock.freeze(Date.UTC(2026, 0, 15));
    const headers = { authorization: `Bearer ${CONTROL_TOKEN}` };

    const health = await controlCall(mock, 'GET', '/health', { headers });
    const ready = await controlCall(mock, 'GET', '/ready', { headers });

    const { id, name } = mock.organization;
    expect(health.body).to.deep.equal({
      ...VERSION,
      organization: { id, name },
      now: '2026-01-15T00:00:00.000Z',
    });
    expect(ready.body).to.deep.equal(VERSION);
  });

  it('answer a page of another name on a mock without a control token', async () => {
    await using open = await startGenesysMock();

    const stranger = await ask(open, 'GET', '/health', { host: 'evil.example' });
    const friend = await ask(open, 'GET', '/health', {});

    expect(stranger.body).to.deep.equal(VERSION);
    expect(friend.body).to.have.property('organization');
  });
});
