import { expect } from 'chai';
import { ConfigError, startGenesysMock } from './index.ts';

describe('the names and addresses that a mock is opened with', () => {
  for (const [options, message] of [
    [{ domains: ['com'] }, '"com" in domains is wrong; it takes a domain of at least two parts'],
    [{ tls: true, proxyAllow: ['example.com'] }, '"example.com" in proxyAllow is wrong; it takes host:port'],
    [{ publicUrl: 'mock.example' }, '"mock.example" in publicUrl is wrong; it takes scheme, host and port'],
    [{ corsOrigins: ['*'] }, '"*" in corsOrigins is wrong; it takes scheme, host and port'],
    [{ domains: 'mock.example' as unknown as string[] }, "domains takes an array, e.g. ['mock.example']"],
    [{ proxyAllow: ['example.com:443'] }, 'proxyAllow needs tls'],
    [{ tlsCert: 'mock.crt' }, 'tlsCert and tlsKey belong together'],
  ] as const) {
    it(`are refused where they are ${JSON.stringify(options)}`, async () => {
      const refusal = await startGenesysMock(options).catch((error: unknown) => error);

      expect(refusal).to.be.instanceOf(ConfigError).with.property('message').that.contains(message);
    });
  }
});
