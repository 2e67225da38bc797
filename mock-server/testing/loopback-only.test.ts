import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { promisify } from 'node:util';
import { expect } from 'chai';

/** Documentation's own addresses (RFC 5737, RFC 3849): nobody has them, should a packet leave after all. */
const OUTSIDE = ['192.0.2.1', '2001:db8::1', '::ffff:192.0.2.1'];
const REFUSED = /Tests may reach this machine only\. IP\(.+\) is blocked/;

describe('tests that try to leave this machine', () => {
  for (const host of OUTSIDE) {
    it(`cannot connect to ${host}, with or without TLS`, async () => {
      const sockets = [connect({ host, port: 80 }), connectTls({ host, port: 443 })];

      const errors = await Promise.all(sockets.map((socket) => once(socket, 'error')));

      for (const [error] of errors) expect(error).to.have.property('message').that.matches(REFUSED);
    });
  }

  it('cannot connect to a name that stands for several addresses outside', async () => {
    const addresses = ['192.0.2.1', '192.0.2.2'].map((address) => ({ address, family: 4 }));
    const socket = connect({
      host: 'receiver.example',
      port: 80,
      lookup: (_name, _options, done) => done(null, addresses),
    });

    const [error] = await once(socket, 'error');

    expect(error).to.have.property('message').that.includes('Tests may reach this machine only');
  });

  it('cannot look up a name, not even for fetch', async () => {
    const error: unknown = await fetch('https://api.mypurecloud.example/').catch(({ cause }) => cause);

    expect(error)
      .to.have.property('message')
      .that.equals('Tests may reach this machine only. api.mypurecloud.example was looked up.');
  });

  it('cannot leave it from a process of their own either', async () => {
    const program = "fetch('http://192.0.2.1/').catch(({ cause }) => console.log(cause.message))";

    const { stdout } = await promisify(execFile)(process.execPath, ['-e', program]);

    expect(stdout).to.match(REFUSED);
  });

  for (const host of ['127.0.0.1', 'localhost']) {
    it(`still reach ${host}`, async () => {
      const server = createServer((socket) => socket.end()).listen(0);
      await once(server, 'listening');
      const { port } = server.address() as { port: number };

      await once(connect({ host, port }), 'connect');

      server.close();
    });
  }
});
