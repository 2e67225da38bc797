import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type platformClient from 'purecloud-platform-client-v2';
import { NoBrowser, startBrowser } from '../cockpit/testing/browser.ts';
import { type GenesysMock, HANDOVER_CLIENT, startGenesysMock } from '../index.ts';
import { call } from '../testing/call.ts';

/** The vendor's SDK as it is made for a script element. */
const SDK = path.join(
  path.dirname(createRequire(import.meta.url).resolve('purecloud-platform-client-v2/package.json')),
  'dist/web-cjs/purecloud-platform-client-v2.min.js',
);

const GRANT = {
  grant_type: 'client_credentials',
  client_id: HANDOVER_CLIENT.id,
  client_secret: HANDOVER_CLIENT.secret,
};

/** What there is in a page once that script has run. */
declare const window: {
  require(name: 'platformClient'): typeof platformClient;
};

describe('a web page in a browser', () => {
  let browser: Browser;
  let site: Server;
  let port: number;
  let genesys: GenesysMock;
  let page: Page;

  before(async function () {
    try {
      browser = await startBrowser(['--host-resolver-rules=MAP *.example 127.0.0.1']);
    } catch (error) {
      if (!(error instanceof NoBrowser)) throw error;
      console.warn(`      ${error.message}`);
      this.skip(); // there is no browser for this platform; the line printed before says which, and why
    }
    site = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>An app</title>'),
    );
    await once(site.listen(0, '127.0.0.1'), 'listening');
    port = (site.address() as AddressInfo).port;
    genesys = await startGenesysMock({ corsOrigins: [`http://app.example:${port}`] });
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page?.close());
  after(async () => {
    await browser?.close();
    await genesys?.close();
    site?.close();
  });

  /** What a page of this host gets from the mock, or the name of the error. */
  async function driveFrom(host: string) {
    const { body } = await call(genesys, 'POST', '/api/v2/notifications/channels', {
      token: 'persona.valid',
    });
    await page.goto(`http://${host}:${port}/`);
    return page.evaluate(
      async ({ url, form, connectUri }) => {
        const ask = (where: string, options: RequestInit = {}) =>
          fetch(url + where, options).then(
            (answer) => [answer.status, answer.headers.has('inin-correlation-id')],
            (error: Error) => error.name,
          );
        const headers = { authorization: 'Bearer persona.valid', 'purecloud-sdk': '1' };
        const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
        return {
          token: await ask('/oauth/token', { method: 'POST', body: new URLSearchParams(form) }),
          call: await ask('/api/v2/organizations/me', { headers }),
          refusal: await ask('/api/v2/users/me'),
          control: await ask('/__mock/reset', json),
          socket: await new Promise((resolve) => {
            const socket = new WebSocket(connectUri);
            socket.onopen = () => resolve('open');
            socket.onerror = () => resolve('refused');
          }),
        };
      },
      { url: genesys.url, form: GRANT, connectUri: body.connectUri as string },
    );
  }

  for (const host of ['localhost', 'app.example']) {
    it(`calls the mock from ${host}, but cannot steer it`, async () => {
      expect(await driveFrom(host)).to.deep.equal({
        token: [200, true],
        call: [200, true],
        refusal: [401, true],
        control: 'TypeError',
        socket: 'open',
      });
    });
  }

  it('gets nothing from any other origin', async () => {
    expect(await driveFrom('evil.example')).to.deep.equal({
      token: 'TypeError',
      call: 'TypeError',
      refusal: 'TypeError',
      control: 'TypeError',
      socket: 'refused',
    });
  });

  it('gets at nothing that everybody knows where its own name has come to lead to the mock', async () => {
    const { port: apiPort } = new URL(genesys.url);
    await page.goto(`http://rebound.example:${apiPort}/api/v2`);

    const statuses = await page.evaluate(async (form) => {
      const status = async (where: string, options: RequestInit = {}) => (await fetch(where, options)).status;
      const headers = { authorization: 'Bearer persona.valid', 'x-forwarded-host': 'localhost' };
      return [
        await status('/api/v2/organizations/me', { headers }),
        await status('/oauth/token', { method: 'POST', body: new URLSearchParams(form) }),
        await status('/__mock/requests'),
      ];
    }, GRANT);

    expect(statuses).to.deep.equal([401, 400, 403]);
  });

  it('leads to no control call by a link, only to the page of the mock', async () => {
    const follow = async (where: string) => {
      await page.goto(`http://app.example:${port}/`);
      await page.setContent(`<a href="${genesys.url}${where}">The mock</a>`);
      const answered = page.waitForResponse(genesys.url + where);
      await page.click('a');
      await page.waitForURL(genesys.url + where, { waitUntil: 'commit' });
      return (await answered).status();
    };

    expect(await follow('/__mock/requests')).to.equal(403);
    expect(await follow('/__mock/')).to.equal(200);
  });

  it('calls it through the vendor’s SDK', async () => {
    const { hostname, port: apiPort } = new URL(genesys.url);
    await page.goto(`http://localhost:${port}/`);
    await page.addScriptTag({ path: SDK });

    const name = await page.evaluate(
      async ({ host, port }) => {
        const { ApiClient, OrganizationApi } = window.require('platformClient');
        const client = ApiClient.instance;
        client.setGateway({ host, protocol: 'http', port, path_params_login: '', path_params_api: '' });
        client.setAccessToken('persona.valid');
        client.setDefaultHeaders({ 'Genesys-App': 'a test' });
        return (await new OrganizationApi().getOrganizationsMe()).name;
      },
      { host: hostname, port: Number(apiPort) },
    );

    expect(name).to.equal(genesys.organization.name);
  });
});
