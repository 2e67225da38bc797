import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { startGenesysMock } from './client.cjs';

const CLIENT = fileURLToPath(new URL('./client.cjs', import.meta.url));

describe('the client for CommonJS', () => {
  it('starts a mock, steers it and ends it', async () => {
    const genesys = await startGenesysMock({ args: ['--seed', 'client'] });
    const { url, client } = genesys;

    const faults = await genesys.control('POST', '/faults', {
      match: { operation: 'getTokensMe' },
      fault: { kind: 'status', status: 503 },
    });
    const headers = { authorization: 'Bearer persona.valid' };
    const { status } = await fetch(`${url}/api/v2/tokens/me`, { headers });
    const nothing = await genesys.control('DELETE', '/faults');
    await genesys.close();
    await genesys.close();

    expect(client).to.have.all.keys('id', 'secret');
    expect(faults).to.have.property('faults').with.lengthOf(1);
    expect(status).to.equal(503);
    expect(nothing).to.equal(undefined);
    await isGone(url);
  });

  it('knows how a mock with TLS is reached', async () => {
    const genesys = await startGenesysMock({ args: ['--tls'] });
    const { url, tls } = genesys;
    await genesys.close();

    expect(tls).to.include({ url: url.replace('http://127.0.0.1', 'https://localhost'), proxy: url });
    expect(readFileSync(tls?.ca ?? '', 'utf8')).to.match(/^-----BEGIN CERTIFICATE-----/);
  });

  it('says why a mock does not start', async () => {
    const refused = await startGenesysMock({ args: ['--errors', 'loud'] }).catch((error: Error) => error);

    expect(refused).to.include({ message: '--errors is "loud"; it takes explained or opaque.' });
  });

  it('says what the mock has against a call', async () => {
    const genesys = await startGenesysMock();
    const refused = await genesys.control('POST', '/clock/advance', { by: 'soon' }).catch(String);
    await genesys.close();

    expect(refused).to.match(/^Error: POST \/__mock\/clock\/advance was answered with 400: .*"by/);
  });

  it('ends the mock with a process that is killed', async () => {
    const code = `require(${JSON.stringify(CLIENT)}).startGenesysMock().then(({ url }) => { console.log(url); setInterval(() => {}, 1000); })`;
    const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [url] = await once(createInterface(child.stdout), 'line');

    child.kill('SIGKILL');

    await isGone(url);
  });

  it('lets a process end that forgot it', async () => {
    const code = `require(${JSON.stringify(CLIENT)}).startGenesysMock().then(({ url }) => console.log(url))`;
    const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [[url]] = await Promise.all([once(createInterface(child.stdout), 'line'), once(child, 'exit')]);

    await isGone(url);
  });
});

/** Settles when nothing listens there any more; mocha's timeout bounds it. */
async function isGone(url: string): Promise<void> {
  while (
    await fetch(`${url}/__mock/health`).then(
      () => true,
      () => false,
    )
  );
}
