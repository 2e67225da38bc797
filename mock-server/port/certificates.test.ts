import type { Socket } from 'node:net';
import { expect } from 'chai';
import { GenesysHosts } from '../hosts/genesys-hosts.ts';
import { loadCertificates } from './certificates.ts';

describe('the certificate for a client that asks for no name', () => {
  const lines: string[] = [];
  const log = { info: () => {}, warn: (line: string) => lines.push(line), error: console.error };
  const reached = (localAddress: string) => ({ localAddress }) as Socket;
  beforeEach(() => lines.splice(0));

  it('is that of the loopback address it came to, of IPv4 also on a port of IPv6', async () => {
    const certificates = await loadCertificates({ tls: true }, new GenesysHosts(), log);
    const contextOf = (address: string) => certificates?.contextFor(undefined, reached(address));

    expect(contextOf('::ffff:127.0.0.2')).to.equal(contextOf('127.0.0.2'));
    expect(lines).to.deep.equal([]);
  });

  it('is that of localhost at any other address, which is said once', async () => {
    const certificates = await loadCertificates({ tls: true }, new GenesysHosts(), log);

    for (let attempt = 0; attempt < 2; attempt++) {
      const context = certificates?.contextFor(undefined, reached('192.0.2.2'));
      expect(context).to.equal(certificates?.contextFor('localhost', reached('192.0.2.2')));
    }
    expect(lines).to.deep.equal([
      'TLS was asked for under the address 192.0.2.2, and certificates are for loopback addresses only: use a name, or --tls-cert.',
    ]);
  });
});
