import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { ConfigError } from '../errors/config-error.ts';
import { explainUnknownPath } from '../http/explain-path.ts';
import { workMs } from '../testing/work-ms.ts';
import { ApiDocument } from './api-document.ts';
import { loadWholeApi } from './load-whole-api.ts';

const NONE = new ApiDocument({ openapi: '3.0.3', info: { title: 'none', version: '0' }, paths: {} });
const nested = (levels: number, open: string, close: string) =>
  `${open.repeat(levels)}${close.repeat(levels)}`;
const document = (members: object) => JSON.stringify({ openapi: '3.0.3', paths: {}, ...members });
/** Each name stands for the one before ten times. */
const BOMB = `openapi: 3.0.3
paths: {}
a0: &a0 [x, x, x, x, x, x, x, x, x, x]
${Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`)}]`).join('\n')}`;

describe('a hostile document', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hostile-documents-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** @returns what the start says of a document, and the document where it is served */
  async function load(text: string | Buffer) {
    const file = path.join(folder, 'x.json');
    await writeFile(file, text);
    const said: string[] = [];
    const warn = (line: string) => said.push(line.replace(file, 'x.json'));
    const api = await loadWholeApi(file, { first: NONE, warn }).catch((error: unknown) => error);
    if (api instanceof ConfigError) said.push(api.message.replace(file, 'x.json'));
    else if (!(api instanceof ApiDocument)) throw api;
    return { said, api };
  }

  for (const [what, text, sentence] of [
    [
      'nested 3 000 levels deep',
      document({ 'x-a': JSON.parse(nested(3000, '[', ']')) }),
      /^x.json is nested deeper than 500 levels\.$/,
    ],
    [
      'nested 200 000 levels deep',
      `{"openapi":"3.0.3","paths":{},"x":${nested(200_000, '[', ']')}}`,
      /^x.json is nested/,
    ],
    [
      'nested 20 000 levels deep in YAML',
      `openapi: 3.0.3\npaths: {}\nx: ${nested(20_000, '[', ']')}`,
      /^x.json:3:\d+ is not valid YAML: It is nested deeper than 256 levels\.$/,
    ],
    ['of aliases of aliases', BOMB, /^x.json is not valid YAML: Excessive alias count/],
    [
      'that is an alias of itself',
      'openapi: 3.0.3\npaths: {}\nx: &x [*x]',
      /^x.json is (not valid YAML|nested)/,
    ],
    ['in UTF-16', Buffer.from('\uFEFF{"openapi":"3.0.3","paths":{}}', 'utf16le'), /^x.json is in UTF-16/],
    ['in UTF-16 without a mark', Buffer.from('openapi: 3.0.3', 'utf16le'), /^x.json is in UTF-16/],
    ['that is empty', '', /^x.json# is no document/],
    ['that is a number', '5', /^x.json# is no document/],
    ['that is null', 'null', /^x.json# is no document/],
    ['that is a list', '[{}]', /^x.json# is no document/],
    [
      'with a text of 20 MB and no end',
      `{"openapi":"${'x'.repeat(2e7)}"`,
      /^x.json:1:\d+ is not valid JSON: a comma or }/,
    ],
    [
      'with a path of 7 500 parts',
      document({ paths: { ['/a'.repeat(7500)]: {} } }),
      /^x.json#\/paths has a path of more than 100 parts: /,
    ],
    [
      'whose path is elsewhere',
      document({ paths: { '/a': { $ref: 'file:///etc/passwd' } } }),
      /^x.json#\/paths\/~1a: The reference file:\/\/\/etc\/passwd leaves the document\.$/,
    ],
  ] as const) {
    it(`${what} is refused in a sentence`, async () => {
      const { said } = await load(text);

      expect(said).to.have.length(1);
      expect(said[0]).to.match(sentence).and.not.contain('\n');
    });
  }

  it('of more than 64 MB is refused before it is read', async () => {
    const file = path.join(folder, 'large.json');
    await writeFile(file, '{');
    await truncate(file, 64 * 1024 * 1024 + 1);

    const error: unknown = await loadWholeApi(file, { first: NONE, warn: () => {} }).catch(
      (thrown: unknown) => thrown,
    );

    expect(error).to.be.instanceOf(ConfigError);
    expect(String(error)).to.match(/cannot be read \(it is longer than 67108864 bytes\)\.$/);
  });

  it('that is a folder is refused in a sentence', async () => {
    const file = path.join(folder, 'folder');
    await mkdir(file);

    const error: unknown = await loadWholeApi(file, { first: NONE, warn: () => {} }).catch(
      (thrown: unknown) => thrown,
    );

    expect(String(error)).to.match(/^ConfigError: The specification .* cannot be read \(EISDIR\)\.$/);
  });

  it('with broken parts of Swagger 2.0 is served', async () => {
    for (const broken of [null, 5, 'x', [], [null], { a: null }, { a: 5 }, { a: [] }]) {
      const parts = [
        'definitions',
        'parameters',
        'responses',
        'securityDefinitions',
        'security',
        'host',
        'basePath',
        'consumes',
        'schemes',
      ];
      const text = JSON.stringify({
        swagger: '2.0',
        paths: {
          '/a': {
            parameters: broken,
            get: { parameters: broken, responses: { 200: { headers: broken, examples: broken } } },
          },
        },
        ...Object.fromEntries(parts.map((name) => [name, broken])),
      });

      const { api } = await load(text);

      expect(api, text).to.be.instanceOf(ApiDocument);
      expect((api as ApiDocument).operations.size).to.equal(1);
    }
  });

  it('with a server address of a million braces is served at once', async () => {
    const text = document({ servers: [{ url: '{'.repeat(1_000_000) }] });

    const took = await workMs(async () => expect((await load(text)).api).to.be.instanceOf(ApiDocument));

    expect(took, 'ms of work').to.be.below(1000);
  });

  it('is told of once at the start, by the places that cannot be used', async () => {
    const { said } = await load(
      document({
        paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/None' } } } } },
        components: {
          schemas: {
            Far: { $ref: 'http://169.254.169.254/latest' },
            Text: { pattern: '^(?=a)b$', example: { $ref: '#/nothing', pattern: '(' } },
            Again: { pattern: '^(?=a)b$', 'x-note': { $ref: '#/nothing' } },
            Fine: {
              pattern: '^(a+)+$',
              properties: { pattern: { type: 'string' }, $ref: { type: 'string' } },
            },
          },
        },
      }),
    );

    expect(said).to.deep.equal([
      'x.json#/paths/~1a/get/responses/200 cannot be used: The reference #/components/responses/None leads nowhere. What needs it is answered with 501.',
      'x.json#/components/schemas/Far cannot be used: The reference http://169.254.169.254/latest leaves the document. What needs it is answered with 501.',
      'x.json#/components/schemas/Text is not checked: the pattern ^(?=a)b$ could only be run by an engine that can hang.',
    ]);
  });

  it('with a thousand broken places is told of in eleven lines', async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`A${at}`, { $ref: `#/none/${at}` }]),
    );

    const { said } = await load(document({ components: { schemas } }));

    expect(said).to.have.length(11);
    expect(said.at(-1)).to.equal('x.json has 990 more places like these.');
  });

  it('with ten thousand operations says at once which of them was meant', async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [
        `/api/v2/${'abcdefgh'.repeat(8)}${at}/{id}/${'xyz'.repeat(5)}`,
        { get: {} },
      ]),
    );
    const { api } = await load(document({ paths }));
    const context = {
      document: api,
      directory: { organization: { handover: { path: '/x' } } },
      settings: {},
    };
    const request = { method: 'GET', path: `/api/v2/${'abcdefgh'.repeat(8)}77/5/${'xyz'.repeat(4)}zyx` };
    let reason = '';

    const took = await workMs(() => {
      reason = explainUnknownPath(context as never, request as never);
    });

    expect(took, 'ms of work').to.be.below(1000);
    expect(reason).to.contain('Did you mean GET');
  });
});
