import { networkInterfaces } from 'node:os';
import { expect } from 'chai';
import { GenesysHosts } from '../hosts/genesys-hosts.ts';
import { OwnAddress } from './own-address.ts';
import { Poster } from './post.ts';
import { type Resolve, TargetGuard } from './target-guard.ts';
import { startReceiver } from './testing/receiver.ts';

/** Names of the tests; every other one does not exist. */
const NAMES: Record<string, string[]> = {
  'receiver.example': ['10.0.0.1'],
  'rebound.example': ['127.0.0.1', '10.0.0.1'],
  'mapped.example': ['::ffff:10.0.0.1'],
  'metadata.example': ['169.254.169.254'],
  'anything.example': ['0.0.0.0'],
  'linked.example': ['fe80::1%eth0'],
  'nobody.example': [],
  localhost: ['::1', '127.0.0.1'],
  'itself.example': ['127.0.0.1'],
};

const resolve: Resolve = async (hostname) => {
  const addresses = NAMES[hostname];
  if (addresses === undefined) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};

async function post(url: string, allowed: string[] = [], names: Resolve = resolve, own?: OwnAddress) {
  const poster = new Poster(new TargetGuard(allowed, names, own));
  const { signal } = new AbortController();
  const outcome = await poster.post(
    { url: new URL(url), headers: { 'content-length': '2' }, body: Buffer.from('{}') },
    { signal, onStart: () => {}, onEnd: () => {} },
  );
  poster.close();
  return outcome;
}

describe('the guard on webhook targets', () => {
  for (const [url, reason] of [
    ['http://10.0.0.1/', '10.0.0.1 is not loopback; --allow-webhook-host 10.0.0.1 would allow it'],
    ['http://0.0.0.0:80/', '0.0.0.0 is not loopback; --allow-webhook-host 0.0.0.0 would allow it'],
    ['http://0/', '0.0.0.0 is not loopback; --allow-webhook-host 0.0.0.0 would allow it'],
    ['http://167772161/', '10.0.0.1 is not loopback; --allow-webhook-host 10.0.0.1 would allow it'],
    [
      'http://169.254.169.254/latest/',
      '169.254.169.254 is not loopback; --allow-webhook-host 169.254.169.254 would allow it',
    ],
    [
      'http://[::ffff:10.0.0.1]/',
      '::ffff:a00:1 is not loopback; --allow-webhook-host ::ffff:a00:1 would allow it',
    ],
    ['http://[::]/', ':: is not loopback; --allow-webhook-host :: would allow it'],
    ['http://[fd00::1]/', 'fd00::1 is not loopback; --allow-webhook-host fd00::1 would allow it'],
    [
      'http://receiver.example/',
      'receiver.example (10.0.0.1) is not loopback; --allow-webhook-host receiver.example would allow it',
    ],
    [
      'https://mapped.example/',
      'mapped.example (::ffff:10.0.0.1) is not loopback; --allow-webhook-host mapped.example would allow it',
    ],
    [
      'http://rebound.example/',
      'rebound.example (10.0.0.1) is not loopback; --allow-webhook-host rebound.example would allow it',
    ],
    ['http://nobody.example/', 'nobody.example has no address'],
    ['ftp://127.0.0.1/', 'a webhook goes to http or https, not ftp'],
    ['file:///etc/passwd', 'a webhook goes to http or https, not file'],
  ] as const) {
    it(`refuses ${url}`, async () => {
      expect(await post(url)).to.deep.equal({ kind: 'refused', reason });
    });
  }

  for (const name of ['metadata.example', 'anything.example', 'linked.example']) {
    it(`refuses ${name} even where the name is allowed`, async () => {
      const outcome = await post(`http://${name}/`, ['*.example', name]);

      expect(outcome.kind).to.equal('refused');
      expect(outcome).to.have.property('reason').that.includes('link-local, multicast or unspecified');
    });
  }

  it('does not take *.example.com for example.com, nor for a name that only ends alike', async () => {
    const outcomes = await Promise.all(
      ['http://example.com/', 'http://badexample.com/'].map((url) =>
        post(url, ['*.example.com'], async () => [{ address: '10.0.0.1', family: 4 }]),
      ),
    );

    expect(outcomes.map(({ kind }) => kind)).to.deep.equal(['refused', 'refused']);
  });

  it('says that a name does not exist', async () => {
    expect(await post('http://missing.example/')).to.deep.equal({ kind: 'unreachable', code: 'ENOTFOUND' });
  });

  for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST.', '[::ffff:127.0.0.1]', '2130706433']) {
    it(`lets ${host} through`, async () => {
      await using receiver = await startReceiver();
      const { port } = new URL(receiver.url);

      const outcome = await post(`http://${host}:${port}/`, [], async () => [
        { address: '127.0.0.1', family: 4 },
      ]);

      expect(outcome).to.deep.equal({ kind: 'answered', status: 200 });
    });
  }

  it('connects to the address that was checked, whatever the name means a moment later', async () => {
    await using receiver = await startReceiver();
    const { port } = new URL(receiver.url);
    let asked = 0;

    const outcome = await post(`http://receiver.example:${port}/`, [], async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    });

    expect(outcome).to.deep.equal({ kind: 'answered', status: 200 });
    expect(asked).to.equal(1);
  });

  for (const allowed of ['Receiver.Example', '*.example']) {
    it(`lets receiver.example through to where it points when ${allowed} is allowed`, async () => {
      const guard = new TargetGuard([allowed], resolve);

      const checked = await new Promise((done) =>
        guard.lookupFor(80)('receiver.example', { all: true }, (error, addresses) =>
          done(error ?? addresses),
        ),
      );

      expect(checked).to.deep.equal([{ address: '10.0.0.1', family: 4 }]);
    });
  }

  it('lets an address through that is allowed as it is', () => {
    const guard = new TargetGuard(['169.254.169.254']);

    expect(() => guard.checkUrl(new URL('http://169.254.169.254/'))).to.not.throw();
  });

  describe('where the mock itself is reached', () => {
    const own = new OwnAddress(new GenesysHosts(['genesys.test']), 'https://mock.example:8443');
    own.port = 4310;
    const interfaces = Object.values(networkInterfaces()).flatMap((addresses = []) =>
      addresses.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address)),
    );

    for (const publicUrl of ['http://mock.example./', 'http://192.0.2.7'])
      it(`refuses what ${publicUrl} leads to, where it is reached so`, () => {
        const front = new OwnAddress(new GenesysHosts(), publicUrl);
        front.port = 4310;
        const guard = new TargetGuard(['mock.example', '192.0.2.7'], undefined, front);
        const { hostname } = new URL(publicUrl);

        expect(() => guard.checkHost(hostname, 80)).to.throw('is the mock itself');
        expect(() => guard.checkHost(hostname, 4310)).to.throw('is the mock itself');
      });

    it('refuses a name for the address that it is reached by', async () => {
      const front = new OwnAddress(new GenesysHosts(), 'http://192.0.2.7');
      const names = async () => [{ address: '192.0.2.7', family: 4 }];
      const lookup = new TargetGuard(['front.example'], names, front).lookupFor(80);

      const error = await new Promise((done) => lookup('front.example', {}, done));

      expect(String(error)).to.include('port 80 of front.example (192.0.2.7) is the mock itself');
    });

    for (const host of new Set([
      '127.0.0.1:4310',
      '127.1.2.3:4310',
      '2130706433:4310',
      '0.0.0.0:4310',
      '0:4310',
      '[::1]:4310',
      '[::]:4310',
      '[::ffff:127.0.0.1]:4310',
      '[::ffff:0.0.0.0]:4310',
      'LOCALHOST.:4310',
      'itself.example:4310',
      'anything.example:4310',
      'mock.example:4310',
      'mock.example:8443',
      'api.mypurecloud.de',
      'login.mypurecloud.com.:8443',
      'genesys.test',
      ...interfaces.map((address) => `${address}:4310`),
    ]))
      it(`refuses http://${host}/, even where it is allowed`, async () => {
        const { hostname } = new URL(`http://${host}`);

        const outcome = await post(`http://${host}/`, [hostname, '*.example'], resolve, own);

        expect(outcome).to.have.property('kind', 'refused');
        expect(outcome).to.have.property('reason').that.includes('is the mock itself');
      });

    it('lets other ports through', () => {
      const guard = new TargetGuard(['mock.example'], resolve, own);

      for (const host of ['127.0.0.1:4311', 'mock.example:9000', 'api.mypurecloud.example'])
        expect(() => guard.checkUrl(new URL(`http://${host}/`))).to.not.throw();
    });
  });
});
