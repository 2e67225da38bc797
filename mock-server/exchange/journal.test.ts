import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { type GenesysMock, type GenesysMockOptions, startGenesysMock } from '../index.ts';
import { call, expectStatus } from '../testing/call.ts';
import { controlCall } from '../testing/control-call.ts';

const HANDOVER = '/api/v2/conversations/handover';
/** Takes twenty times its length once it is parsed. */
const COSTLY = { context: Array(60_000).fill({}) };

describe('the journal of requests', () => {
  let mock: GenesysMock;
  let warnings: string[];

  async function start(options: GenesysMockOptions = {}): Promise<void> {
    warnings = [];
    const log = { info: () => {}, warn: (line: string) => warnings.push(line), error: () => {} };
    mock = await startGenesysMock({ ...options, log });
  }
  afterEach(() => mock.close());

  const read = async (path = '') => (await controlCall(mock, 'GET', `/requests${path}`)).body;
  const sequences = (body: { requests: { sequence: number }[] }) =>
    body.requests.map(({ sequence }) => sequence);

  it('takes the room of the texts that came, not of what they are parsed into', async () => {
    await start();
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    await call(mock, 'POST', HANDOVER, { json: COSTLY });
    collect();
    const before = process.memoryUsage().heapUsed;

    for (let count = 0; count < 12; count++) await call(mock, 'POST', HANDOVER, { json: COSTLY });

    collect();
    expect(process.memoryUsage().heapUsed - before).to.be.below(12 * 1024 * 1024);
    expect(mock.journal.entries().at(-1)?.request.body).to.deep.equal(COSTLY);
  });

  it('is bounded in bytes: the oldest are forgotten, which is said once in the log and counted in the list', async () => {
    await start({ limits: { journalBytes: 100_000 } });
    const json = { note: 'x'.repeat(30_000) };

    for (let count = 0; count < 7; count++) await call(mock, 'POST', HANDOVER, { json });

    const body = await read();
    expect(sequences(body)).to.deep.equal([5, 6, 7]);
    expect(body.forgotten).to.equal(4);
    expect(warnings.filter((line) => line.includes('--limit journal-bytes=<number>'))).to.have.length(1);
    expectStatus(await call(mock, 'GET', '/__mock/requests/4'), 404);
    expect((await read('/5')).sequence).to.equal(5);
  });

  it('counts headers and queries too', async () => {
    await start({ limits: { journalBytes: 200_000 } });
    const headers = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x-${at}`, 'a']));

    for (let count = 0; count < 10; count++) await call(mock, 'GET', `/?${'q'.repeat(5000)}`, { headers });

    const { requests, forgotten } = await read();
    expect(requests).to.have.length.within(3, 6);
    expect(forgotten).to.equal(10 - requests.length);
  });

  it('counts anew when it was emptied', async () => {
    await start({ journalSize: 2 });
    for (let count = 0; count < 5; count++) await call(mock, 'GET', '/');
    const before = await read();
    await call(mock, 'DELETE', '/__mock/requests');
    for (let count = 0; count < 3; count++) await call(mock, 'GET', '/');

    const after = await read();

    expect([sequences(before), before.forgotten]).to.deep.equal([[4, 5], 3]);
    expect([sequences(after), after.forgotten]).to.deep.equal([[7, 8], 1]);
  });

  it('cuts a request that is larger than all of it, and says so', async () => {
    await start({ limits: { journalBytes: 20_000 } });
    await call(mock, 'GET', '/');

    const { status } = await call(mock, 'POST', `${HANDOVER}?a=1`, { json: { note: 'x'.repeat(30_000) } });

    const { requests } = await read();
    expect(requests).to.have.length(2);
    expect(requests[0].cut).to.equal(false);
    expect(requests[1]).to.deep.include({ cut: true, query: '', status, path: HANDOVER });
    expect(requests[1].request).to.deep.equal({ headers: {}, body: null });
    expect(requests[1].refusal.reason).to.contain('conversationId');
    expect(warnings).to.have.length(1);
    expect((await read('/2/nearest')).note).to.contain('no room');
  });

  it('is listed whatever a client has sent', async () => {
    await start();
    const headers = { 'content-type': 'application/json' };
    await call(mock, 'POST', HANDOVER, { body: '['.repeat(400_000) + ']'.repeat(400_000), headers });
    await call(mock, 'POST', HANDOVER, { body: '{"__proto__":{"a":"b\\u0000"}}', headers });
    await call(mock, 'POST', HANDOVER, {
      body: `{"context":${'{"a":'.repeat(60)}1${'}'.repeat(61)}`,
      headers,
    });

    expect(sequences(await read())).to.deep.equal([1, 2, 3]);
    expectStatus(await call(mock, 'GET', '/__mock/requests/1?secrets=shown'), 200);
    expectStatus(await call(mock, 'HEAD', '/__mock/requests'), 200);
  });
});
