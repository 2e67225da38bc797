import { expect } from 'chai';
import { GenesysHosts } from '../hosts/genesys-hosts.ts';
import { socketOrigin } from './socket-origin.ts';

interface Came {
  readonly scheme?: 'http' | 'https';
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly settings?: { readonly trustProxy?: boolean; readonly publicUrl?: string };
}

const originFor = ({ scheme = 'http', host, headers = {}, settings = {} }: Came) =>
  socketOrigin(
    { headers, arrival: { scheme, host, isProxied: false } },
    { hosts: new GenesysHosts(['mock.example']), settings },
  );

const FORWARDED = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'mock.test' };

describe('the socket of a channel', () => {
  for (const [what, came, origin] of [
    ['where a client came in plain', { host: '127.0.0.1:4310' }, 'ws://127.0.0.1:4310'],
    ['where a client came over TLS', { scheme: 'https', host: 'localhost:4310' }, 'wss://localhost:4310'],
    ['at an address of IPv6', { scheme: 'https', host: '[::1]:4310' }, 'wss://[::1]:4310'],
    [
      'on the streaming host of a region',
      { scheme: 'https', host: 'api.mypurecloud.de' },
      'wss://streaming.mypurecloud.de',
    ],
    [
      'on the streaming host, on the port where the client came',
      { scheme: 'https', host: 'API.usw2.pure.cloud:4310' },
      'wss://streaming.usw2.pure.cloud:4310',
    ],
    [
      'on the streaming host, where the client calls the host with a dot at the end',
      { scheme: 'https', host: 'api.mypurecloud.de.' },
      'wss://streaming.mypurecloud.de',
    ],
    [
      'on the streaming host of a domain of the user',
      { scheme: 'https', host: 'login.mock.example' },
      'wss://streaming.mock.example',
    ],
    [
      'on that domain itself, where the client calls it so',
      { scheme: 'https', host: 'mock.example' },
      'wss://mock.example',
    ],
    [
      'on that domain itself, however the client writes it',
      { scheme: 'https', host: 'Mock.Example.:4310' },
      'wss://Mock.Example.:4310',
    ],
    [
      'not on a streaming host in plain, since nobody looks for TLS there',
      { host: 'api.mypurecloud.de:4310' },
      'ws://api.mypurecloud.de:4310',
    ],
    ['on this machine where the client does not say how it calls it', {}, 'ws://localhost'],
    [
      'where the client came, whatever is said to be forwarded',
      { host: '127.0.0.1:4310', headers: FORWARDED },
      'ws://127.0.0.1:4310',
    ],
    [
      'where a proxy that is trusted says that the client came',
      { host: '127.0.0.1:4310', headers: FORWARDED, settings: { trustProxy: true } },
      'wss://mock.test',
    ],
    [
      'on the streaming host, where a proxy that is trusted says that the client came',
      {
        host: '127.0.0.1',
        headers: { ...FORWARDED, 'x-forwarded-host': 'api.mock.example' },
        settings: { trustProxy: true },
      },
      'wss://streaming.mock.example',
    ],
    [
      'where the first of several proxies says',
      {
        host: '127.0.0.1',
        headers: { 'x-forwarded-proto': 'https, http', 'x-forwarded-host': 'mock.test, 10.0.0.1' },
        settings: { trustProxy: true },
      },
      'wss://mock.test',
    ],
    [
      'not where nonsense is said',
      {
        scheme: 'https',
        host: 'localhost',
        headers: { 'x-forwarded-proto': 'gopher', 'x-forwarded-host': 'evil.example/path?' },
        settings: { trustProxy: true },
      },
      'wss://localhost',
    ],
    [
      'where a trusted proxy says nothing',
      { host: 'localhost:1', settings: { trustProxy: true } },
      'ws://localhost:1',
    ],
    [
      'at the public address before all',
      {
        scheme: 'https',
        host: 'api.mypurecloud.de',
        headers: FORWARDED,
        settings: { trustProxy: true, publicUrl: 'http://public.example:8080' },
      },
      'ws://public.example:8080',
    ],
  ] as const satisfies readonly (readonly [string, Came, string])[]) {
    it(`is ${what}`, () => {
      expect(originFor(came)).to.equal(origin);
    });
  }
});
