import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect } from 'chai';
import { MockError } from '../../errors/mock-error.ts';
import { startGenesysMock } from '../../index.ts';
import { TargetGuard } from '../../outbound/target-guard.ts';
import { connection, tunnel } from '../testing/clients.ts';
import { Tunnels } from './tunnels.ts';

/** A server that says everything twice, which nobody else would. */
async function startFarEnd() {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes: Buffer) => socket.write(Buffer.concat([bytes, bytes])));
    socket.on('end', () => socket.end('the end'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    authority: `127.0.0.1:${port}`,
    port,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

describe('a host that is allowed', () => {
  it('is reached through the proxy, and what is said is not touched', async () => {
    await using far = await startFarEnd();
    await using genesys = await startGenesysMock({ tls: true, proxyAllow: [far.authority] });
    const { socket, status } = await tunnel(genesys, far.authority);
    let heard = '';
    socket.on('data', (bytes) => {
      heard += bytes;
    });
    socket.end('\u0016\u0003\u0001 hello');
    await once(socket, 'end');

    expect([status, heard]).to.deep.equal([200, '\u0016\u0003\u0001 hello\u0016\u0003\u0001 hellothe end']);
  });

  it('is that host on that port, and no other', async () => {
    await using far = await startFarEnd();
    await using genesys = await startGenesysMock({ tls: true, proxyAllow: [far.authority] });

    for (const authority of [`localhost:${far.port}`, '127.0.0.1:443', `127.0.0.2:${far.port}`]) {
      expect((await tunnel(genesys, authority)).status).to.equal(403);
    }
  });

  it('cannot be the mock itself', async () => {
    await using free = await startFarEnd();
    const { port } = free;
    await free[Symbol.asyncDispose]();
    await using genesys = await startGenesysMock({ tls: true, port, proxyAllow: [`localhost:${port}`] });

    const { status, answer } = await tunnel(genesys, `localhost:${port}`);

    expect(status).to.equal(403);
    expect(answer).to.contain('is the mock itself');
  });

  it('that does not answer is said to be out of reach', async () => {
    const far = await startFarEnd();
    await far[Symbol.asyncDispose]();
    await using genesys = await startGenesysMock({ tls: true, proxyAllow: [far.authority] });

    const { status, answer } = await tunnel(genesys, far.authority);

    expect(status).to.equal(502);
    expect(answer).to.contain(`There is no tunnel to ${far.authority}: ECONNREFUSED.`);
  });

  it('does not keep the mock from closing', async () => {
    await using far = await startFarEnd();
    const genesys = await startGenesysMock({ tls: true, proxyAllow: [far.authority] });
    const { socket } = await tunnel(genesys, far.authority);
    const closed = once(socket.resume(), 'close');

    await genesys.close();

    await closed;
  });
});

describe('Tunnels', () => {
  /** A connection of a client to some server. */
  async function client() {
    const far = await startFarEnd();
    return { far, socket: await connection({ url: `http://${far.authority}` }) };
  }

  for (const [name, address] of [
    ['metadata.example', '169.254.169.254'],
    ['anything.example', '0.0.0.0'],
    ['linked.example', 'fe80::1'],
  ] as const) {
    it(`connect to nothing for ${name}, which is ${address}`, async () => {
      const guard = new TargetGuard([name], async () => [{ address, family: address.includes(':') ? 6 : 4 }]);
      const { far, socket } = await client();

      const refusal = await new Tunnels(guard).open({ host: name, port: 80 }, socket).catch((error) => error);

      expect(refusal).to.be.instanceOf(MockError).with.property('code', 'mock.proxy.forbidden');
      expect(refusal.why.reason).to.contain(`${name} (${address}) is a link-local, multicast or unspecified`);
      await far[Symbol.asyncDispose]();
      socket.destroy();
    });
  }

  it('are bounded in number, and take new ones when others have ended', async () => {
    const tunnels = new Tunnels(new TargetGuard([]));
    const { far, socket } = await client();
    const target = { host: '127.0.0.1', port: far.port };
    socket.setMaxListeners(0);
    const open = await Promise.all(Array.from({ length: 256 }, () => tunnels.open(target, socket)));

    const refusal = await tunnels.open(target, socket).catch((error) => error);
    const [first] = open;
    first?.destroy();
    await once(first ?? socket, 'close');

    expect(refusal).to.have.property('code', 'mock.proxy.busy');
    const other = await client();
    (await tunnels.open(target, other.socket)).destroy();
    for (const one of [far, other.far]) await one[Symbol.asyncDispose]();
    socket.destroy();
  });

  it('give up when the client leaves before they stand', async () => {
    const { far, socket } = await client();
    const guard = new TargetGuard(['slow.example'], () => new Promise(() => {}));
    const tunnels = new Tunnels(guard);
    const opening = tunnels.open({ host: 'slow.example', port: 443 }, socket).catch((error) => error);

    socket.destroy();

    expect(await opening).to.have.property('code', 'mock.proxy.unreachable');
    await far[Symbol.asyncDispose]();
  });
});
