import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { runToEnd } from './testing/processes.ts';

const PATH = { PATH: process.env.PATH, NODE_OPTIONS: process.env.NODE_OPTIONS };
const STATE = { XDG_STATE_HOME: process.env.XDG_STATE_HOME, LOCALAPPDATA: process.env.LOCALAPPDATA };

/** Asks for what needs a token, with every client that there is, and prints what each was answered. */
const CLIENTS = `
  const https = require('node:https');
  const url = 'https://api.mypurecloud.de/api/v2/tokens/me';
  const get = (...args) => new Promise((resolve) => {
    https.get(...args, (answer) => resolve(answer.resume().statusCode)).on('error', (error) => resolve(error.message));
  });
  const results = {
    https: get(url),
    'own agent': get(url, { agent: new https.Agent({ keepAlive: false, family: 6 }) }),
    'capital letters': get({ host: 'API.MyPureCloud.DE', port: '443', path: '/api/v2/tokens/me' }),
    fetch: fetch(url).then(({ status }) => status),
    superagent: require('superagent').get(url).ok(() => true).then(({ status }) => status),
    axios: require('axios').get(url, { validateStatus: () => true }).then(({ status }) => status),
    ws: new Promise((resolve) => {
      new (require('ws'))('wss://streaming.mypurecloud.de/channels/none').on('error', ({ message }) => resolve(message));
    }),
    'TLS without a name': new Promise((resolve) => {
      const socket = require('node:tls').connect(443, 'login.mypurecloud.de', () => {
        resolve(socket.getPeerCertificate().subjectaltname);
        socket.destroy();
      });
      socket.on('error', ({ message }) => resolve(message));
    }),
    'a domain of --domain': get('https://api.genesys.localhost/api/v2/tokens/me'),
    'another port': get('https://api.mypurecloud.de:8443/'),
    'another host': get('https://api.mypurecloud.example/'),
  };
  Promise.all(Object.entries(results).map(async ([name, result]) => [name, await result])).then((entries) => {
    console.log(JSON.stringify(Object.fromEntries(entries)));
    process.exit();
  });`;

describe('genesys-mock exec with TLS', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'exec tls-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** Runs a Node program below the command, and gives what it printed, JSON. */
  async function run(options: readonly string[], script: string, env: Record<string, string> = {}) {
    const args = ['exec', ...options, '--', process.execPath, '--eval', script];
    const { code, stdout, stderr } = await runToEnd(args, { env: { ...PATH, ...STATE, ...env } });
    expect(code, stderr).to.equal(0);
    return JSON.parse(stdout);
  }

  /** A file of the user's with a certificate in it. */
  async function fileOf(name: string): Promise<string> {
    const file = path.join(folder, name);
    await writeFile(file, certificate(name));
    return file;
  }
  const certificate = (text: string) => `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`;

  it("leads every client of a Node program to the mock for Genesys's names, and for nothing else", async () => {
    expect(await run(['--tls', '--domain', 'genesys.localhost'], CLIENTS)).to.deep.equal({
      https: 401,
      'own agent': 401,
      'capital letters': 401,
      fetch: 401,
      superagent: 401,
      axios: 401,
      ws: 'Unexpected server response: 404',
      'TLS without a name': 'DNS:login.mypurecloud.de',
      'a domain of --domain': 401,
      'another port': 'Tests may reach this machine only. api.mypurecloud.de was looked up.',
      'another host': 'Tests may reach this machine only. api.mypurecloud.example was looked up.',
    });
  });

  it('changes nothing about how Node loads a program', async () => {
    const hook = path.join(folder, 'hook.cjs');
    await writeFile(
      hook,
      "require.extensions['.odd'] = (module) => module._compile('console.log(1)', 'odd')",
    );
    const program = path.join(folder, 'program.odd');
    await writeFile(program, 'not JavaScript');

    const args = ['exec', '--tls', '--', process.execPath, '--require', hook, program];
    // Without the --import of the tests, which would do just that.
    const ended = await runToEnd(args, { env: { ...STATE, PATH: process.env.PATH } });

    expect(ended).to.include({ code: 0, stdout: '1\n' });
  });

  it('keeps a proxy of the environment out of the way to the mock', async () => {
    const script = `fetch('https://login.mypurecloud.de/oauth/token').then(({ status }) =>
      console.log(JSON.stringify([status, process.env.HTTPS_PROXY, process.env.NO_PROXY.split(',')[0]])))`;
    const env = { HTTPS_PROXY: 'http://127.0.0.1:9', NODE_USE_ENV_PROXY: '1', NO_PROXY: 'kept.example' };

    expect(await run(['--tls'], script, env)).to.deep.equal([405, 'http://127.0.0.1:9', 'kept.example']);
  });

  for (const [where, options, userinfo] of [
    ['on loopback', [], ''],
    ['elsewhere', ['--host', '0.0.0.0', '--control-token', 'a/secret@100%'], 'mock:a%2Fsecret%40100%25@'],
  ] as const) {
    it(`names the mock as a proxy when it listens ${where}`, async () => {
      const script = `fetch('https://login.mypurecloud.de/oauth/token').then(({ status }) =>
        console.log(JSON.stringify({ ...process.env, status })))`;
      const env = { NO_PROXY: 'kept.example', JAVA_TOOL_OPTIONS: '-Dkept=1' };

      const told = await run(['--proxy', ...options], script, env);

      const { port } = new URL(told.GENESYS_MOCK_URL);
      const proxy = `http://${userinfo}127.0.0.1:${port}`;
      expect(told).to.include({
        status: 405,
        HTTPS_PROXY: proxy,
        https_proxy: proxy,
        NO_PROXY: 'kept.example,localhost,127.0.0.1,::1',
        no_proxy: 'kept.example,localhost,127.0.0.1,::1',
        JAVA_TOOL_OPTIONS: `-Dkept=1 -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${port}`,
      });
      expect(told).not.to.have.property('GENESYS_MOCK_HOSTS');
    });
  }

  it('adds the authority to what the command trusts, in files that are gone with the command', async () => {
    const env = {
      NODE_EXTRA_CA_CERTS: await fileOf('extra'),
      CURL_CA_BUNDLE: await fileOf('curl'),
      REQUESTS_CA_BUNDLE: await fileOf('requests'),
    };
    const script = `const { readFileSync } = require('node:fs');
      const { GENESYS_MOCK_CA, NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, CURL_CA_BUNDLE, REQUESTS_CA_BUNDLE } = process.env;
      const files = [NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, CURL_CA_BUNDLE, REQUESTS_CA_BUNDLE];
      const read = (file) => readFileSync(file, 'utf8');
      console.log(JSON.stringify({ files, root: read(GENESYS_MOCK_CA), texts: files.map(read) }));`;

    const { files, root, texts } = await run(['--tls'], script, env);

    const [extra, ...bundles] = texts;
    expect(extra).to.equal(certificate('extra') + root);
    for (const bundle of bundles) {
      expect(bundle.endsWith(certificate('curl') + certificate('requests') + root)).to.equal(true);
      expect(bundle.match(/BEGIN CERTIFICATE/g).length).to.be.greaterThan(3);
    }
    expect(files.filter(existsSync)).to.deep.equal([]);
    expect(await readFile(env.NODE_EXTRA_CA_CERTS, 'utf8')).to.equal(certificate('extra'));
  });

  for (const [what, name, reason] of [
    ['that is not there', 'none.pem', 'there is no such file'],
    ['that is a folder', '.', 'it is a folder'],
  ] as const) {
    it(`refuses to join what it would add with a file ${what}`, async () => {
      const file = path.join(folder, name);
      const ended = await runToEnd(['exec', '--proxy', '--', process.execPath, '--print', '1'], {
        env: { ...PATH, ...STATE, REQUESTS_CA_BUNDLE: file },
      });

      expect(ended).to.deep.equal({
        code: 2,
        stdout: '',
        stderr: `REQUESTS_CA_BUNDLE is "${file}", so the certificate of the mock has to be joined with that, but it cannot be read: ${reason}. It takes a file of certificates, PEM; or leave it out.\n`,
      });
    });
  }

  for (const [options, said] of [
    [
      ['--tls'],
      '--tls leads Node programs only; --proxy is for others. If the command talked to Genesys Cloud, it was the real one.',
    ],
    [['--proxy'], 'Not every client heeds a proxy'],
  ] as const) {
    it(`says with ${options.join(' ')} that nothing came to the mock`, async () => {
      const args = ['exec', ...options, '--', process.execPath, '--eval', 'process.exit(3)'];
      const { code, stderr } = await runToEnd(args, { env: { ...PATH, ...STATE } });

      expect(code).to.equal(3);
      expect(stderr).to.contain('No request for Genesys Cloud reached the mock').and.contain(said);
    });
  }

  it('says nothing of the kind when something came, also when the journal was emptied', async () => {
    const script = `(async () => {
      await fetch('https://api.mypurecloud.de/api/v2/tokens/me');
      await fetch(process.env.GENESYS_MOCK_URL + '/__mock/reset', { method: 'POST' });
    })()`;
    const args = ['exec', '--tls', '--', process.execPath, '--eval', script];
    const { code, stderr } = await runToEnd(args, { env: { ...PATH, ...STATE } });

    expect([code, stderr]).to.deep.equal([0, '']);
  });
});
