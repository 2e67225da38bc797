import { expect } from 'chai';
import { ConfigError } from '../errors/config-error.ts';
import { type Config, readInvocation } from './config.ts';
import { FLAGS } from './flags.ts';
import { helpText } from './help.ts';

const DEFAULTS: Config = {
  host: '127.0.0.1',
  port: 4310,
  organizationFile: undefined,
  spec: undefined,
  errors: 'explained',
  seed: 'genesys',
  journalSize: 1000,
  controlToken: undefined,
  allowWebhookHosts: [],
  webhookStore: undefined,
  verificationReport: undefined,
  cockpit: true,
  quiet: false,
  json: false,
};

describe('readInvocation', () => {
  it('has a default for everything', () => {
    expect(readInvocation([], {})).to.deep.equal(DEFAULTS);
  });

  it('reads every flag', () => {
    const argv =
      '--port 0 --host ::1 --org acme.yaml --spec api.json --errors opaque --seed s --journal-size 5 --control-token 12345678 --allow-webhook-host a.example,*.b.example --webhook-store pending.jsonl --verification-report verification.json --no-cockpit --quiet --json';

    expect(readInvocation(argv.split(' '), {})).to.deep.equal({
      host: '::1',
      port: 0,
      organizationFile: 'acme.yaml',
      spec: 'api.json',
      errors: 'opaque',
      seed: 's',
      journalSize: 5,
      controlToken: '12345678',
      allowWebhookHosts: ['a.example', '*.b.example'],
      webhookStore: 'pending.jsonl',
      verificationReport: 'verification.json',
      cockpit: false,
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

    expect(readInvocation([], env)).to.deep.equal({
      ...DEFAULTS,
      port: 8080,
      organizationFile: 'acme.json',
      controlToken: 'abcdefgh',
    });
  });

  it('prefers the flag where there is a variable too', () => {
    expect(readInvocation(['--port=1'], { GENESYS_MOCK_PORT: '2' })).to.include({ port: 1 });
  });

  it('takes an empty variable for none', () => {
    expect(readInvocation([], { GENESYS_MOCK_PORT: '', GENESYS_MOCK_ORG: '' })).to.deep.equal(DEFAULTS);
  });

  it('knows when help or the version is wanted', () => {
    expect(readInvocation(['--help', '--port', 'x'], {})).to.equal('help');
    expect(readInvocation(['--version'], {})).to.equal('version');
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
    [['--seed', ''], {}, '--seed is ""; it takes a text that is not empty.'],
    [['--colour'], {}, "Unknown option '--colour'; --help lists what is accepted."],
    [['--quiet=yes'], {}, "Option '--quiet' does not take an argument; --help lists what is accepted."],
    [['now'], {}, "Unexpected argument 'now'; --help lists what is accepted."],
    [
      ['--control-token', 'short'],
      {},
      '--control-token takes at least 8 printable characters without spaces.',
    ],
  ] as const) {
    it(`refuses ${argv.join(' ')}${JSON.stringify(env)} and says what is accepted`, () => {
      expect(() => readInvocation(argv, env))
        .to.throw(ConfigError)
        .with.property('message', message);
    });
  }

  it('has every flag in the help', () => {
    for (const { name, variable = '' } of FLAGS)
      expect(helpText()).to.contain(`--${name}`).and.contain(variable);
  });
});
