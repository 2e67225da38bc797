import { expect } from 'chai';
import request from 'supertest';
import { ConfigError } from '../errors/config-error.ts';
import { type GenesysMock, startGenesysMock } from '../index.ts';

describe('who may steer the mock', () => {
  describe('without a control token', () => {
    let mock: GenesysMock;

    before(async () => {
      mock = await startGenesysMock();
    });
    after(() => mock.close());

    for (const host of ['localhost', 'LOCALHOST:4310', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:4310']) {
      it(`lets Host ${host} in`, () => request(mock.url).get('/__mock/clock').set('Host', host).expect(200));
    }

    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '10.0.0.1',
      'localhost:x',
      '',
    ]) {
      it(`refuses Host "${host}" on every path`, async () => {
        for (const path of ['/__mock/clock', '/__mock/reset', '/__mock', '/__mock/nothing']) {
          const answer = await request(mock.url).post(path).set('Host', host);

          expect(answer.status, path).to.equal(403);
          expect(answer.body.details[0].fieldName).to.equal('header.host');
        }
      });
    }

    for (const origin of ['http://evil.example', 'null', 'http://localhost:1', 'file://']) {
      it(`refuses Origin ${origin}`, async () => {
        const answer = await request(mock.url)
          .post('/__mock/reset')
          .set('Host', 'localhost:4310')
          .set('Origin', origin);

        expect(answer.status).to.equal(403);
        expect(answer.body.code).to.equal('mock.control.forbidden');
      });
    }

    const loaded = (site: string, mode: string, dest: string) => ({
      'sec-fetch-site': site,
      'sec-fetch-mode': mode,
      'sec-fetch-dest': dest,
    });
    for (const [what, headers] of [
      ['a script on a page of a stranger', loaded('cross-site', 'no-cors', 'script')],
      ['an image on a page of another port', loaded('same-site', 'no-cors', 'image')],
      ['a link on a page of a stranger', loaded('cross-site', 'navigate', 'document')],
      ['a frame on a page of a stranger', loaded('cross-site', 'navigate', 'iframe')],
      ['a browser of days to come', loaded('elsewhere', 'navigate', 'document')],
      ['a page whose origin was taken away', { origin: 'null', 'sec-fetch-site': 'none' }],
    ] as const) {
      it(`refuses ${what}`, async () => {
        for (const path of ['/requests', '/events', '/organization', '/tokens', '/metrics', '/nothing']) {
          const answer = await request(mock.url).get(`/__mock${path}`).set(headers);

          expect(answer.status, path).to.equal(403);
          expect(answer.body.code, path).to.equal('mock.control.forbidden');
          expect(answer.body, path).to.have.all.keys(
            'message',
            'code',
            'status',
            'contextId',
            'details',
            'errors',
          );
        }
      });
    }

    it('tells a page of a stranger no more than that it is up', async () => {
      const answer = await request(mock.url)
        .get('/__mock/health')
        .set(loaded('cross-site', 'no-cors', 'image'));

      expect(answer.status).to.equal(200);
      expect(answer.body).to.have.all.keys('status', 'version');
    });

    for (const site of ['none', 'same-origin']) {
      it(`lets ${site} in, which browsers send for who typed the address, and for the page`, () =>
        request(mock.url)
          .get('/__mock/requests')
          .set(loaded(site, 'navigate', 'document'))
          .expect(200));
    }

    it('lets its own origin in', () =>
      request(mock.url)
        .get('/__mock/clock')
        .set('Host', 'localhost:4310')
        .set('Origin', 'http://localhost:4310')
        .expect(200));

    it('serves the paths of the vendor under any host name', async () => {
      const answer = await request(mock.url)
        .get('/api/v2/tokens/me')
        .set('Host', 'api.mypurecloud.com')
        .set('Authorization', 'Bearer persona.valid');

      expect(answer.status).to.equal(200);
    });
  });

  describe('with a control token', () => {
    const controlToken = 'a-token-for-this-test';
    let mock: GenesysMock;

    before(async () => {
      mock = await startGenesysMock({ controlToken });
    });
    after(() => mock.close());

    it('lets no page of a stranger in that has it', () =>
      request(mock.url)
        .get('/__mock/clock')
        .set({ authorization: `Bearer ${controlToken}`, 'sec-fetch-site': 'cross-site' })
        .expect(403));

    it('lets its bearer in under any host name', () =>
      request(mock.url)
        .get('/__mock/clock')
        .set('Host', 'mock.example')
        .set('Authorization', `Bearer ${controlToken}`)
        .expect(200));

    for (const authorization of [
      '',
      'Bearer ',
      'Bearer wrong',
      `Bearer ${controlToken}x`,
      `Basic ${controlToken}`,
      controlToken,
    ]) {
      it(`refuses Authorization "${authorization}" without showing the right one`, async () => {
        const answer = await request(mock.url).get('/__mock/clock').set('Authorization', authorization);

        expect(answer.status).to.equal(403);
        expect(answer.body.details[0].fieldName).to.equal('header.authorization');
        expect(JSON.stringify(answer.body)).to.not.contain(controlToken);
      });
    }
  });

  it('does not start on an address that others can reach', async () => {
    const started = await startGenesysMock({ host: '0.0.0.0' }).then(
      (mock) => mock.close(),
      (error: unknown) => error,
    );

    expect(started).to.be.instanceOf(ConfigError);
  });

  it('starts there with a control token', async () => {
    await using mock = await startGenesysMock({ host: '0.0.0.0', controlToken: 'a-token-for-this-test' });

    const { host, port } = new URL(mock.url);
    const answer = await request(`http://127.0.0.1:${port}`).get('/__mock/clock').set('Host', host);

    expect(answer.status).to.equal(403);
  });
});
