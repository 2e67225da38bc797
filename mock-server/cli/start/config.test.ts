import { expect } from 'chai';
import { Command } from 'commander';
import { ConfigError } from '../../errors/config-error.ts';
import { LIMIT_NAMES, optionName } from '../../limits/rows.ts';
import { runHere } from '../testing/run-here.ts';
import { start } from './command.ts';
import { type Config, readConfig } from './config.ts';
import { FLAGS, startOptions } from './flags.ts';

const DEFAULTS: Config = {
  host: '127.0.0.1',
  port: 4310,
  organizationFile: undefined,
  spec: undefined,
  errors: 'explained',
  seed: 'genesys',
  journalSize: 1000,
  limits: {},
  idKey: undefined,
  controlToken: undefined,
  allowWebhookHosts: [],
  tls: false,
  domains: [],
  tlsCert: undefined,
  tlsKey: undefined,
  proxyAllow: [],
  trustProxy: false,
  publicUrl: undefined,
  corsOrigins: [],
  webhookStore: undefined,
  verificationReport: undefined,
  cockpit: true,
  showSecrets: false,
  quiet: false,
  json: false,
};

/** What commander makes of a command line. */
function read(argv: readonly string[], env: Record<string, string>): Config {
  const command = new Command();
  for (const option of startOptions()) command.addOption(option);
  return readConfig(command.parse(argv, { from: 'user' }).opts(), env);
}

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(read([], {})).to.deep.equal(DEFAULTS);
  });

  it('reads every flag', () => {
    const argv =
      '--port 0 --host ::1 --org acme.yaml --spec api.json --errors opaque --seed s --journal-size 5 --limit open-conversations=500,channels=20 --id-key k --control-token 12345678 --allow-webhook-host a.example,*.b.example --tls --domain Genesys.localhost,mock.test --tls-cert mock.crt --tls-key mock.key --proxy-allow registry.example:443,[::1]:8080 --trust-proxy --public-url https://mock.example/ --cors-origin https://app.example,http://app.example:8080 --webhook-store pending.jsonl --verification-report verification.json --no-cockpit --show-secrets --quiet --json';

    expect(read(argv.split(' '), {})).to.deep.equal({
      host: '::1',
      port: 0,
      organizationFile: 'acme.yaml',
      spec: 'api.json',
      errors: 'opaque',
      seed: 's',
      journalSize: 5,
      limits: { openConversations: 500, channels: 20 },
      idKey: 'k',
      controlToken: '12345678',
      allowWebhookHosts: ['a.example', '*.b.example'],
      tls: true,
      domains: ['genesys.localhost', 'mock.test'],
      tlsCert: 'mock.crt',
      tlsKey: 'mock.key',
      proxyAllow: ['registry.example:443', '[::1]:8080'],
      trustProxy: true,
      publicUrl: 'https://mock.example',
      corsOrigins: ['https://app.example', 'http://app.example:8080'],
      webhookStore: 'pending.jsonl',
      verificationReport: 'verification.json',
      cockpit: false,
      showSecrets: true,
      quiet: true,
      json: true,
    });
  });

  it('reads the environment', () => {
    const env = {
      GENESYS_MOCK_PORT: '8080',
      GENESYS_MOCK_ORG: 'acme.json',
      GENESYS_MOCK_CONTROL_TOKEN: 'abcdefgh',
    };

    expect(read([], env)).to.deep.equal({
      ...DEFAULTS,
      port: 8080,
      organizationFile: 'acme.json',
      controlToken: 'abcdefgh',
    });
  });

  it('prefers the flag where there is a variable too', () => {
    expect(read(['--port=1'], { GENESYS_MOCK_PORT: '2' })).to.include({ port: 1 });
  });

  it('takes an empty variable for none', () => {
    expect(read([], { GENESYS_MOCK_PORT: '', GENESYS_MOCK_ORG: '' })).to.deep.equal(DEFAULTS);
  });

  for (const [argv, env, message] of [
    [
      ['--port', 'http'],
      {},
      '--port is "http"; it takes a whole number from 0 to 65535, 0 for any free port.',
    ],
    [
      ['--port', '65536'],
      {},
      '--port is "65536"; it takes a whole number from 0 to 65535, 0 for any free port.',
    ],
    [['--port', ''], {}, '--port is ""; it takes a whole number from 0 to 65535, 0 for any free port.'],
    [
      [],
      { GENESYS_MOCK_PORT: '1e3' },
      'GENESYS_MOCK_PORT is "1e3"; it takes a whole number from 0 to 65535, 0 for any free port.',
    ],
    [['--errors', 'none'], {}, '--errors is "none"; it takes explained or opaque.'],
    [['--journal-size', '0'], {}, '--journal-size is "0"; it takes a whole number from 1 to 1000000.'],
    [
      ['--host', '127.0.0.999'],
      {},
      '--host is "127.0.0.999"; it takes an address or a name of this machine.',
    ],
    [['--host', 'a b'], {}, '--host is "a b"; it takes an address or a name of this machine.'],
    [
      [],
      { GENESYS_MOCK_CONTROL_TOKEN: 'short' },
      'GENESYS_MOCK_CONTROL_TOKEN takes at least 8 printable characters without spaces.',
    ],
    [['--seed', ''], {}, '--seed is ""; it takes a text that is not empty.'],
    ...['tokens=5,tokens=6', 'tokens=0'].map(
      (limits) =>
        [
          ['--limit', limits],
          {},
          `--limit is "${limits}"; it takes name=number, each once and from 1 up, separated by commas; names are ${LIMIT_NAMES.map(optionName).join(', ')}.`,
        ] as const,
    ),
    ...[
      'localhost',
      'com',
      'a b.example',
      '*.mock.example',
      '10.0.0.1',
      '[::1]',
      'mock.example.',
      'https://mock.example',
      '-a.example',
      'a..example',
      `${'a'.repeat(64)}.example`,
      'mock.example,',
    ].map(
      (text) =>
        [
          ['--domain', text],
          {},
          `--domain is "${text}"; it takes domain names of at least two parts, e.g. genesys.localhost, separated by commas.`,
        ] as const,
    ),
    ...[
      'example.com',
      'example.com:',
      ':443',
      'https://example.com:443',
      '*.example:443',
      'u@example.com:443',
      '::1:443',
      'example.com:65536',
    ].map(
      (text) =>
        [
          ['--proxy-allow', text, '--tls'],
          {},
          `--proxy-allow is "${text}"; it takes host:port, e.g. registry.example:443, separated by commas.`,
        ] as const,
    ),
    ...[
      'mock.example',
      'ftp://mock.example',
      'https://mock.example/genesys',
      'https://u:p@mock.example',
      'https://',
    ].map(
      (text) =>
        [
          ['--public-url', text],
          {},
          `--public-url is "${text}"; it takes scheme, host and port, e.g. https://mock.example.`,
        ] as const,
    ),
    ...[
      '*',
      'https://*.app.example',
      'null',
      'app.example',
      'https://app.example/page',
      'file:///page.html',
    ].map(
      (text) =>
        [
          ['--cors-origin', text],
          {},
          `--cors-origin is "${text}"; it takes origins, e.g. https://app.example:8443, separated by commas.`,
        ] as const,
    ),
    [
      ['--proxy-allow', 'example.com:443'],
      {},
      '--proxy-allow needs --tls, or --proxy of genesys-mock exec: without either the mock is no proxy.',
    ],
    [
      ['--tls-cert', 'mock.crt'],
      {},
      '--tls-cert needs --tls-key: a certificate and its key belong together.',
    ],
    [
      ['--tls-key', 'mock.key', '--tls'],
      {},
      '--tls-key needs --tls-cert: a certificate and its key belong together.',
    ],
    [
      ['--control-token', 'short'],
      {},
      '--control-token takes at least 8 printable characters without spaces.',
    ],
  ] as const) {
    it(`refuses ${argv.join(' ')}${JSON.stringify(env)} and says what is accepted`, () => {
      expect(() => read(argv, env))
        .to.throw(ConfigError)
        .with.property('message', message);
    });
  }

  for (const [argv, message] of [
    [['--prot', '1'], "Unknown option '--prot' (Did you mean --port?)"],
    [['now'], 'Too many arguments. Expected 0 arguments but got 1: now.'],
  ] as const) {
    it(`refuses ${argv.join(' ')} and says what may have been meant`, async () => {
      expect(await runHere(start, argv)).to.include({ code: 2, out: '', err: `${message}\n` });
    });
  }

  for (const [option, several] of [
    ['--domain', '; separate several values by commas'],
    ['--host', ''],
  ] as const) {
    it(`refuses ${option} when it is given twice, and says how several values are written where it takes some`, async () => {
      const { code, err } = await runHere(start, [option, 'a.example', option, 'b.example']);

      expect(code).to.equal(2);
      expect(err).to.equal(`${option} is given twice, and takes one value${several}.\n`);
    });
  }

  it('has every flag in the help', async () => {
    const { out } = await runHere(start, ['--help']);

    for (const { name, variable = '' } of FLAGS) expect(out).to.contain(`--${name}`).and.contain(variable);
  });
});
