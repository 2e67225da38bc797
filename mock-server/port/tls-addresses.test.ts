import { expect } from 'chai';
import { tlsAddresses } from './tls-addresses.ts';

describe('the address by HTTPS', () => {
  for (const [url, address] of [
    ['http://127.0.0.1:4310', 'https://localhost:4310'],
    ['http://[::1]:4310', 'https://localhost:4310'],
    ['http://0.0.0.0:4310', 'https://localhost:4310'],
    ['http://127.0.0.2:4310', 'https://127.0.0.2:4310'],
    ['http://mock.example:4310', 'https://mock.example:4310'],
  ] as const) {
    it(`of ${url} is ${address}, where it is listened to`, () => {
      expect(tlsAddresses(url, '/root.pem')).to.deep.equal({ url: address, ca: '/root.pem', proxy: url });
    });
  }
});
