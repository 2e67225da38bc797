import { expect } from 'chai';
import request from 'supertest';
import { startGenesysMock } from '../index.ts';
import { call, expectStatus } from '../testing/call.ts';

describe('the page at /__mock/', () => {
  it('allows only its own files and calls', async () => {
    await using mock = await startGenesysMock();

    const page = await call(mock, 'GET', '/__mock/');
    const script = await call(mock, 'GET', '/__mock/cockpit/app.js');

    expectStatus(page, 200);
    expect(page.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    expect(script.headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
    for (const { headers } of [page, script]) {
      expect(headers.get('content-security-policy')).to.match(/^default-src 'none'; script-src 'self';/);
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('referrer-policy')).to.equal('no-referrer');
    }
  });

  it('is where /__mock leads', async () => {
    await using mock = await startGenesysMock();

    const answer = await fetch(`${mock.url}/__mock`, { redirect: 'manual' });

    expect([answer.status, answer.headers.get('location')]).to.deep.equal([308, '/__mock/']);
  });

  for (const method of ['GET', 'HEAD']) {
    it(`is where / leads a browser that asks with ${method}`, async () => {
      await using mock = await startGenesysMock();

      const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
      const answer = await fetch(`${mock.url}/`, { method, headers, redirect: 'manual' });

      expect([answer.status, answer.headers.get('location')]).to.deep.equal([302, '/__mock/']);
      expect(mock.journal.entries()).to.deep.equal([]);
    });
  }

  it('is not where / leads when it is switched off, and is not named then', async () => {
    await using mock = await startGenesysMock({ cockpit: false });

    const answer = await call(mock, 'GET', '/', { headers: { accept: 'text/html' } });

    expectStatus(answer, 404);
    expect(answer.body.details[0].reason).to.equal(
      'Nothing is at /; the operations of Genesys Cloud are under /api/v2.',
    );
  });

  it('names no address outside of the mock', async () => {
    await using mock = await startGenesysMock();
    const { text } = await call(mock, 'GET', '/__mock/');

    const named = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);

    expect(
      named.filter((address) => !address.startsWith('cockpit/') && !address.startsWith('#')),
    ).to.deep.equal([]);
    for (const address of named.filter((one) => one.startsWith('cockpit/'))) {
      expectStatus(await call(mock, 'GET', `/__mock/${address}`), 200);
    }
  });

  for (const path of ['../serve-page.ts', '..%2fserve-page.ts', 'tsconfig.json', 'nothing.js', '']) {
    it(`does not serve cockpit/${path}`, async () => {
      await using mock = await startGenesysMock();

      expectStatus(await call(mock, 'GET', `/__mock/cockpit/${path}`), 404);
    });
  }

  it('needs no control token, but its calls do', async () => {
    await using mock = await startGenesysMock({ controlToken: 'the-control-token' });

    expectStatus(await call(mock, 'GET', '/__mock/'), 200);
    expectStatus(await call(mock, 'GET', '/__mock/clock'), 403);
  });

  it('is refused to a caller who uses another name of the mock', async () => {
    await using mock = await startGenesysMock();

    expectStatus(await call(mock, 'GET', '/__mock/', { headers: { origin: 'http://evil.example' } }), 403);
  });

  it('opens by a link on any page, and is no part of one', async () => {
    await using mock = await startGenesysMock();
    // Node's own fetch writes one of the headers itself.
    const load = (path: string, mode: string, dest: string) =>
      request(mock.url)
        .get(path)
        .set({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest });

    await load('/__mock/', 'navigate', 'document').expect(200);
    await load('/__mock', 'navigate', 'document').expect(308);
    await load('/__mock/', 'navigate', 'iframe').expect(403);
    await load('/__mock/cockpit/app.js', 'no-cors', 'script').expect(403);
  });

  it('is not there when it is switched off, and the calls are', async () => {
    await using mock = await startGenesysMock({ cockpit: false });

    expectStatus(await call(mock, 'GET', '/__mock/'), 404);
    expectStatus(await call(mock, 'GET', '/__mock/health'), 200);
  });

  it('leaves nothing in the journal', async () => {
    await using mock = await startGenesysMock();

    await call(mock, 'GET', '/__mock/');

    expect(mock.journal.entries()).to.deep.equal([]);
  });
});
