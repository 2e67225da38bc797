import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { stringify } from 'yaml';
import { ConfigError } from '../errors/config-error.ts';
import { DEFAULT_ORGANIZATION } from './default-organization.ts';
import { loadOrganization } from './load-organization.ts';
import { parseOrganization } from './parse-organization.ts';

const GOOD = `id: 3f2c7d0e-5a41-4c8e-9d6b-0a1b2c3d4e5f
name: Acme
clients:
  - id: b7a1c2d3-1111-4aaa-8bbb-000000000001
    name: Bot
    secret: a secret
    authorizedGrantType: CLIENT-CREDENTIALS
`;

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('loadOrganization', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'organization-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function load(text: string | Buffer, name = 'org.yaml') {
    const file = join(folder, name);
    await writeFile(file, text);
    return loadOrganization(file);
  }

  /** What is said about a bad file, without the name of its folder. */
  async function complaint(text: string | Buffer): Promise<string> {
    const error = await load(text).catch((reason: unknown) => reason);
    if (!(error instanceof ConfigError)) throw new Error('The file was taken.');
    return error.message.replaceAll(join(folder, ''), '');
  }

  it('reads YAML and fills in the defaults', async () => {
    const { clients, handover } = await load(GOOD);

    expect(clients[0]).to.include({ name: 'Bot', accessTokenValiditySeconds: 86_400, state: 'active' });
    expect(handover.missingTarget).to.equal('refuse');
  });

  for (const [name, text] of [
    ['org.json', JSON.stringify(DEFAULT_ORGANIZATION, null, '\t')],
    ['org.yaml', stringify(DEFAULT_ORGANIZATION)],
  ] as const) {
    it(`reads the default organisation back from ${name}`, async () => {
      expect(await load(text, name)).to.deep.equal(parseOrganization(DEFAULT_ORGANIZATION));
    });
  }

  for (const [what, text, message] of [
    [
      'a value of another type',
      GOOD.replace('name: Acme', 'name: 5'),
      '/org.yaml:2:7 name must be of type string; it is 5.',
    ],
    [
      'a secret of another type, without repeating it',
      GOOD.replace('a secret', '12345678'),
      '/org.yaml:6:13 clients[0].secret must be of type string; it is of type number.',
    ],
    [
      'a member that is missing',
      GOOD.replace('    name: Bot\n', ''),
      '/org.yaml:4:5 clients[0].name is required and is missing.',
    ],
    [
      'a member that does not exist',
      `${GOOD}    colour: red\n`,
      '/org.yaml:8:5 clients[0] takes no member "colour"; accepted are id, name, secret, authorizedGrantType, accessTokenValiditySeconds, scope, roles, registeredRedirectUri, state.',
    ],
    [
      'a choice that does not exist',
      GOOD.replace('CLIENT-CREDENTIALS', 'MAGIC'),
      '/org.yaml:7:26 clients[0].authorizedGrantType must be one of CLIENT-CREDENTIALS, CODE, TOKEN, SAML2-BEARER, PASSWORD; it is "MAGIC".',
    ],
    [
      'a number out of range',
      `${GOOD}    accessTokenValiditySeconds: 60\n`,
      '/org.yaml:8:33 clients[0].accessTokenValiditySeconds must be at least 300; it is 60.',
    ],
    [
      'an id that is no UUID',
      GOOD.replace('id: 3f2c7d0e-5a41-4c8e-9d6b-0a1b2c3d4e5f', 'id: acme'),
      '/org.yaml:1:5 id must be a UUID, e.g. 00000000-0000-4000-8000-000000000000; it is "acme".',
    ],
    [
      'a permission that is spelt wrong',
      `${GOOD}roles:\n  - name: Bot\n    permissions: [view]\n`,
      '/org.yaml:10:19 roles[0].permissions[0]: a permission is written domain:entity:action; it is "view".',
    ],
    [
      'a role that does not exist',
      `${GOOD}    roles: [Bot]\n`,
      '/org.yaml:8:13 clients[0].roles[0]: no role is named "Bot".',
    ],
    [
      'no clients',
      GOOD.replace(/clients:[\s\S]*/, 'clients: []\n'),
      '/org.yaml:3:10 clients must have at least 1 item; it is an empty list.',
    ],
    ['an empty file', '', '/org.yaml:1:1 The organisation must be of type object; it is null.'],
    ['a list', '- 1\n', '/org.yaml:1:1 The organisation must be of type object; it is a list.'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await complaint(text)).to.equal(message);
    });
  }

  it('names every wrong place, a line for each', async () => {
    const message = await complaint(GOOD.replace('Acme', '5').replace('a secret', '""'));

    expect(message.split('\n').map((line) => line.split(' ')[0])).to.deep.equal([
      '/org.yaml:2:7',
      '/org.yaml:6:13',
    ]);
  });

  for (const [what, text, start] of [
    ['a file that is not YAML', 'id: [1, 2\nname: x', '/org.yaml:2:1 is not valid YAML or JSON: '],
    [
      'a member that stands there twice',
      `${GOOD}name: Other\n`,
      '/org.yaml:8:1 is not valid YAML or JSON: Map keys must be unique',
    ],
    ['a tag', `${GOOD}x: !!js/function "x"\n`, '/org.yaml:8:4 is not valid YAML or JSON: Unresolved tag'],
    [
      'aliases that multiply',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${aliases()}`,
      '/org.yaml cannot be used: Excessive alias count',
    ],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await complaint(text)).to.satisfy(
        (message: string) => message.startsWith(start),
        await complaint(text),
      );
    });
  }

  for (const [what, text] of [
    ['maps', '{a: '.repeat(3_000)],
    ['lists', '['.repeat(100_000)],
    ['maps by indentation', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['lists by dashes', '- '.repeat(3_000)],
    ['names of members', '? '.repeat(3_000)],
  ] as const) {
    it(`refuses thousands of nested ${what} with a sentence`, async () => {
      expect(await complaint(text)).to.match(
        /^\/org\.yaml:\d+:\d+ is not valid YAML or JSON: It is nested deeper than 64 levels$/,
      );
    });
  }

  it('refuses names of members that are none, before they are written out at the double effort for each', async () => {
    expect(await complaint(`${GOOD}${'? '.repeat(50)}1\n`)).to.match(
      /^\/org\.yaml:8:3 is not valid YAML or JSON: The name of a member must be a text\n/,
    );
  });

  it('refuses aliases that go round in circles', async () => {
    expect(await complaint(`${GOOD}queues: &a [*a]\n`)).to.match(
      /^\/org\.yaml:8:\d+ queues\[0\] must be of type/,
    );
  });

  for (const [what, bytes] of [
    ['UTF-16 with its mark', utf16(`\uFEFF${GOOD}`)],
    ['UTF-16 of the other order with its mark', utf16(`\uFEFF${GOOD}`).swap16()],
    ['UTF-16', utf16(GOOD)],
    ['UTF-16 of the other order', utf16(GOOD).swap16()],
  ] as const) {
    it(`says of a file in ${what} what it is in, and what would be right`, async () => {
      expect(await complaint(bytes)).to.match(
        / is in UTF-16, as PowerShell's > writes it; save it as UTF-8\.$/,
      );
    });
  }

  it('refuses a file that no organisation needs', async () => {
    await load(GOOD);
    await truncate(join(folder, 'org.yaml'), 17_000_000);

    const error = await loadOrganization(join(folder, 'org.yaml')).catch((reason: unknown) => reason);

    expect(String(error)).to.match(/cannot be read \(it is longer than 16777216 bytes\)\.$/);
  });

  it('refuses a file that does not exist', async () => {
    const error = await loadOrganization(join(folder, 'none.yaml')).catch((reason: unknown) => reason);

    expect(error)
      .to.be.instanceOf(ConfigError)
      .with.property('message')
      .that.contains('cannot be read (ENOENT)');
  });
});

/** Each list holds the one before it nine times. */
function aliases(): string {
  const rows = 'bcdefg'.split('').map((name, index) => {
    const former = 'abcdef'[index];
    return `${name}: &${name} [${Array(9).fill(`*${former}`).join(',')}]`;
  });
  return rows.join('\n');
}
