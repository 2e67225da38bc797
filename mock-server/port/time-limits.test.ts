import { once } from 'node:events';
import { expect } from 'chai';
import { quietLogger } from '../base/logger.ts';
import { GenesysHosts } from '../hosts/genesys-hosts.ts';
import type { GenesysMock } from '../index.ts';
import { startTestMock, type TestMock } from '../testing/start-test-mock.ts';
import { loadCertificates } from './certificates.ts';
import { connection, raw, secured, tunnel } from './testing/clients.ts';
import { tlsAddresses } from './tls-addresses.ts';

/** The beginning of a handshake. */
const HELLO = Buffer.from('1603010200010001fc0303', 'hex');

describe('a port with TLS', () => {
  const certificates = loadCertificates({ tls: true }, new GenesysHosts(), quietLogger);
  const start = async (patienceMs?: number): Promise<TestMock & Pick<GenesysMock, 'tls'>> => {
    const loaded = await certificates;
    const mock = await startTestMock({}, { certificates: loaded, patienceMs });
    return Object.assign(mock, { tls: tlsAddresses(mock.url, loaded?.rootFile) });
  };

  describe('ends, when its patience is at an end, a connection', () => {
    const PATIENCE_MS = 30;

    it('that says nothing', async () => {
      await using mock = await start(PATIENCE_MS);

      expect(await raw(mock, '')).to.equal('');
    });

    it('that stops in the middle of its handshake', async () => {
      await using mock = await start(PATIENCE_MS);

      expect(await raw(mock, HELLO)).to.equal('');
    });

    it('that says nothing in its tunnel', async () => {
      await using mock = await start(PATIENCE_MS);
      const { socket, status } = await tunnel(mock, 'api.mypurecloud.de:443');

      await once(socket, 'close');

      expect(status).to.equal(200);
    });

    it('that stops in the middle of its handshake in a tunnel', async () => {
      await using mock = await start(PATIENCE_MS);
      const { socket } = await tunnel(mock, 'api.mypurecloud.de:443');
      socket.write(HELLO);

      await once(socket, 'close');
    });

    it('but none that has begun to speak', async () => {
      await using mock = await start(10 * PATIENCE_MS);
      const plain = await connection(mock);
      plain.write('GET ');
      const secure = await secured(mock, await connection(mock), 'localhost');
      // Opened later than both, so it ends later.
      await once(await connection(mock).then((last) => last.resume()), 'close');

      expect([plain.readableEnded, secure.readableEnded]).to.deep.equal([false, false]);
    });
  });

  it('closes with connections in every state', async () => {
    const mock = await start();
    const silent = await connection(mock);
    const half = await connection(mock);
    half.write(HELLO);
    const idle = await secured(mock, await connection(mock), 'localhost');
    const { socket: empty } = await tunnel(mock, 'api.mypurecloud.de:443');
    const { socket: used } = await tunnel(mock, 'login.mypurecloud.de:443');
    const through = await secured(mock, used, 'login.mypurecloud.de');
    const refused = await connection(mock);
    refused.write('CONNECT example.com:443 HTTP/1.1\r\n\r\n');
    await once(refused, 'data');
    const sockets = [silent, half, idle, empty, through, refused];
    const closed = sockets.map((socket) => once(socket.on('error', () => {}).resume(), 'close'));

    await mock.mock.close();

    await Promise.all(closed);
  });
});
