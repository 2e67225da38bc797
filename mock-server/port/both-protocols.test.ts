import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { duplexPair } from 'node:stream';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';
import { expect } from 'chai';
import { WebSocket } from 'ws';
import { GenesysHosts } from '../hosts/genesys-hosts.ts';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { call } from '../testing/call.ts';
import { ask, connection, raw, secured } from './testing/clients.ts';

describe('the port of a mock with TLS', () => {
  const lines: string[] = [];
  const log = { info: () => {}, warn: (line: string) => lines.push(line), error: console.error };
  let genesys: GenesysMock;
  let ca: Buffer;
  before(async () => {
    genesys = await startGenesysMock({ tls: true, domains: ['mock.localhost'], log });
    ca = readFileSync(genesys.tls?.ca ?? '');
  });
  after(() => genesys.close());
  beforeEach(() => lines.splice(0));

  const handshake = (options: tls.ConnectionOptions) =>
    tls.connect({ host: '127.0.0.1', port: Number(new URL(genesys.url).port), ca, ...options });

  it('answers HTTP as ever', async () => {
    expect((await call(genesys, 'GET', '/__mock/health')).status).to.equal(200);
  });

  it('answers HTTPS', async () => {
    const secure = await secured(genesys, await connection(genesys), 'localhost');

    const answer = await ask(secure, 'GET', '/__mock/health', { host: 'localhost' });

    expect(answer).to.include({ status: 200 });
  });

  it('waits for a request that comes letter by letter', async () => {
    const socket = await connection(genesys);
    const answer = text(socket);
    for (const letter of 'GET /__mock/ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n') {
      socket.write(letter);
      await new Promise(setImmediate);
    }

    expect(await answer).to.match(/^HTTP\/1\.1 200 /);
  });

  it('answers several requests that came in one piece', async () => {
    const request = 'GET /__mock/ready HTTP/1.1\r\nHost: 127.0.0.1\r\n';

    const answers = await raw(genesys, `${request}\r\n${request}\r\n${request}Connection: close\r\n\r\n`);

    expect(answers.match(/HTTP\/1\.1 200 OK/g)).to.have.length(3);
  });

  it('takes a body that comes in many pieces, over both', async () => {
    const body = JSON.stringify({ sessionToken: 'x'.repeat(200_000) });
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const path = '/api/v2/conversations/handover';
    const url = genesys.url.replace('http:', 'https:');
    const request = https.request(url + path, { method: 'POST', headers, ca });
    request.end(body);
    const [answer] = await once(request, 'response');
    answer.resume();

    const plain = await call(genesys, 'POST', path, {
      body,
      headers: { 'content-type': 'application/json' },
    });

    expect([answer.statusCode, plain.status]).to.deep.equal([400, 400]);
  });

  it('opens sockets over TLS', async () => {
    const token = genesys.tokens.issue().accessToken;
    const secure = await secured(genesys, await connection(genesys), 'localhost');
    const headers = { authorization: `Bearer ${token}`, host: new URL(genesys.url).host };
    const { body } = await ask(secure, 'POST', '/api/v2/notifications/channels', headers);

    const socket = new WebSocket(body.connectUri, { ca });
    await once(socket, 'open');

    expect(body.connectUri).to.match(/^wss:\/\/127\.0\.0\.1:\d+\/channels\/streaming-/);
    socket.terminate();
  });

  describe('shows the certificate', () => {
    const names = [
      'localhost',
      'genesys.localhost',
      'mock.localhost',
      'login.mock.localhost',
      ...new GenesysHosts().names(),
    ];
    for (const name of names) {
      it(`of ${name}`, async () => {
        const socket = handshake({ servername: name });
        await once(socket, 'secureConnect');

        expect(socket.getPeerCertificate().subjectaltname).to.contain(`DNS:${name}`);
        socket.destroy();
      });
    }

    it('of a name that is asked for in upper case and with a dot at its end', async () => {
      const socket = handshake({ servername: 'API.mypurecloud.de.' });
      await once(socket, 'secureConnect');

      expect(socket.getPeerCertificate().subjectaltname).to.equal('DNS:api.mypurecloud.de');
      socket.destroy();
    });

    it('of the address to a client that asks for no name', async () => {
      const socket = handshake({});
      await once(socket, 'secureConnect');

      expect(socket.getPeerCertificate().subjectaltname).to.contain('IP Address:127.0.0.1');
      socket.destroy();
    });

    for (const name of [
      'example.com',
      'mypurecloud.de',
      'evil-mypurecloud.de',
      'api.evil.test',
      '..localhost',
      '127.999.1.1',
    ]) {
      it(`of localhost to a client that asks for ${name}, which refuses it, and says so once`, async () => {
        for (let attempt = 0; attempt < 2; attempt++) {
          const [error] = await once(handshake({ servername: name }), 'error');
          expect(error).to.have.property('code', 'ERR_TLS_CERT_ALTNAME_INVALID');
        }

        expect(lines.filter((line) => line.startsWith('TLS was asked'))).to.deep.equal([
          `TLS was asked for under the name ${name}, for which there is no certificate: --domain takes further domains.`,
        ]);
      });
    }
  });

  it('speaks HTTP/1.1 and nothing else', async () => {
    const both = handshake({ ALPNProtocols: ['h2', 'http/1.1'] });
    await once(both, 'secureConnect');
    expect(both.alpnProtocol).to.equal('http/1.1');
    both.destroy();

    const [error] = await once(handshake({ ALPNProtocols: ['h2'] }), 'error');
    expect(error).to.have.property('code', 'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL');
  });

  it('says in the log that a client does not trust it, and how it would', async () => {
    await once(handshake({ ca: [], servername: 'localhost' }), 'error');
    while (lines.length === 0) await new Promise(setImmediate);

    expect(lines[0]).to.match(
      /^TLS for localhost came to nothing: .* does not trust .* "genesys-mock trust"/,
    );
  });

  it('ends a connection whose client leaves in the handshake', async () => {
    expect(await raw(genesys, Buffer.from('1603010200010001fc0303', 'hex'), { thenEnds: true })).to.equal('');
  });

  it('ends a connection on which a record cannot be read', async () => {
    const socket = await connection(genesys);
    const [near, far] = duplexPair();
    far.pipe(socket).pipe(far);
    // Over something that is no connection itself, so that bytes can be sent beneath it.
    const secure = tls.connect({ socket: near, servername: 'localhost', ca }).on('error', () => {});
    await once(secure, 'secureConnect');
    secure.write('GET /__mock/ready HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(secure, 'data');
    const closed = once(socket, 'close');
    const sentAt = performance.now();

    socket.write(Buffer.from(`1703030020${'00'.repeat(32)}`, 'hex'));
    await closed;

    // A connection that says nothing ends after five seconds anyway.
    expect(performance.now() - sentAt).to.be.below(4000);
  });

  it('ends a connection whose client shakes hands again and again', async () => {
    const secure = handshake({ servername: 'localhost', maxVersion: 'TLSv1.2' }).on('error', () => {});
    await once(secure, 'secureConnect');
    const closed = once(secure, 'close').then(() => false);
    const shakeHands = () =>
      new Promise<boolean>((resolve) => void secure.renegotiate({}, (error) => resolve(error === null)));

    let times = 0;
    while (times < 20 && (await Promise.race([shakeHands(), closed]))) times++;

    expect(times).to.be.below(10);
    secure.destroy();
  });

  it('goes on after bytes that only begin like TLS', async () => {
    await raw(genesys, Buffer.from('160301', 'hex').toString('latin1') + 'x'.repeat(500));

    expect((await call(genesys, 'GET', '/__mock/health')).status).to.equal(200);
  });

  it('goes on when the name that is asked for holds control characters', async () => {
    const socket = handshake({ servername: 'a\nb\u001b[31m.localhost' });
    await once(socket, 'error');

    expect(lines.join()).to.contain('a?b??31m.localhost');
    expect(lines.join()).to.not.contain('\n').and.not.contain('\u001b');
  });
});
