import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { type CallOptions, type CallResult, call } from '../testing/call.ts';
import { workMs } from '../testing/work-ms.ts';

type Json = Record<string, unknown>;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: unknown) => ({
  200: { description: '', content: { 'application/json': { schema } } },
});
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } });
/** Each asks for the next one twice, in one value or in two members of it. */
const doubled = (name: string, twice: (next: object) => object): Json =>
  Object.fromEntries(
    Array.from({ length: 31 }, (_, at) => [
      `${name}${at}`,
      at === 30 ? { type: 'string' } : twice(ref(`${name}${at + 1}`)),
    ]),
  );

const MEMBERS = Array.from({ length: 20 }, (_, at) => `m${at}`);

const SCHEMAS: Json = {
  ...doubled('Wide', (next) => ({
    type: 'object',
    required: MEMBERS,
    properties: Object.fromEntries(MEMBERS.map((name) => [name, next])),
  })),
  Self: ref('Self'),
  AllOfItself: { allOf: [ref('AllOfItself')], type: 'object' },
  OneOfItself: { oneOf: [ref('OneOfItself'), { type: 'string' }] },
  NotItself: { not: ref('NotItself') },
  Ping: { anyOf: [ref('Pong')] },
  Pong: { anyOf: [ref('Ping')] },
  Endless: { type: 'object', required: ['next'], properties: { next: ref('Endless') } },
  EndlessList: { type: 'array', minItems: 1, items: ref('EndlessList') },
  Maybe: {
    type: 'object',
    required: ['next'],
    properties: { next: { nullable: true, allOf: [ref('Maybe')] } },
  },
  Sum: {
    oneOf: [
      { type: 'object', required: ['left'], properties: { left: ref('Sum') }, additionalProperties: false },
      { type: 'integer' },
    ],
  },
  ...doubled('All', (next) => ({ allOf: [next, next] })),
  ...doubled('One', (next) => ({ anyOf: [{ not: next }, { not: next }, next] })),
  ...doubled('Pair', (next) => ({ type: 'object', required: ['a', 'b'], properties: { a: next, b: next } })),
  ['__proto__']: { type: 'object', required: ['toString'], properties: { toString: { type: 'integer' } } },
};

const OPERATIONS: Record<string, Json> = {
  text: { requestBody: json({ type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } }) },
  names: { requestBody: json({ type: 'object', patternProperties: { '^(a+)+$': { type: 'integer' } } }) },
  named: { requestBody: json({ type: 'object', propertyNames: { pattern: '^(a|a)*$' } }) },
  query: { parameters: [{ name: 'q', in: 'query', schema: { type: 'string', pattern: '^(a+)+$' } }] },
  url: { requestBody: json({ type: 'object', properties: { a: { type: 'string', format: 'url' } } }) },
  unique: { requestBody: json({ type: 'array', uniqueItems: true }) },
  required: {
    requestBody: json({
      type: 'array',
      items: { required: Array.from({ length: 9000 }, (_, at) => `m${at}`) },
    }),
  },
  many: { requestBody: json(ref('One0')) },
  pairs: { requestBody: json(ref('Wide0')) },
  async: { requestBody: json({ type: 'object', $async: true, $id: 'http://a', required: ['a'] }) },
  format: { requestBody: json({ type: 'array', items: { type: 'string', format: 'constructor' } }) },
  proto: { requestBody: json(ref('__proto__')) },
};

describe('operations of a hostile document', () => {
  let genesys: GenesysMock;
  let folder: string;

  const ANSWERS: readonly (readonly [what: string, responses: unknown, status: number, says: RegExp])[] = [
    ['a text of 300 MB', answer({ type: 'string', minLength: 3e8 }), 501, /longer than 1000000 characters/],
    [
      'as many items',
      answer({ type: 'array', minItems: 3e8, items: { type: 'boolean' } }),
      501,
      /longer than/,
    ],
    ['as many members', answer({ type: 'object', minProperties: 3e8 }), 501, /longer than|looking at/],
    [
      'an optional text of 300 MB',
      answer({ properties: { a: { type: 'string', minLength: 3e8 } } }),
      200,
      /^\{\}$/,
    ],
    ['1 GB by a pattern', answer({ type: 'string', pattern: '^((a{999}){999}){999}$' }), 501, /pattern/],
    [
      'a slow pattern',
      answer({ type: 'string', minLength: 40, pattern: '^(s+)+$' }),
      501,
      /minLength|NOT|at least/,
    ],
    [
      'different values of two',
      answer({ type: 'array', minItems: 3, uniqueItems: true, items: { type: 'boolean' } }),
      501,
      /must have 3 items/,
    ],
    ['names without schemas', answer({ type: 'object', required: ['a', 'toString'] }), 200, /"a":\{\}/],
    ['a number of nothing', answer({ type: 'integer', minimum: 5, maximum: 4 }), 501, /must be/],
    [
      'a step of nothing',
      answer({ type: 'number', multipleOf: 0 }),
      501,
      /multipleOf must be a number above 0/,
    ],
    ['the largest number', answer({ type: 'number', minimum: 1.7e308, maximum: 1.79e308 }), 200, /e\+308/],
    ['a list without items', answer({ type: 'array', enum: [] }), 501, /enum must be a list/],
    ['itself', answer(ref('Self')), 501, /components\/schemas\/Self/],
    ['all of itself', answer(ref('AllOfItself')), 501, /components\/schemas\/AllOfItself contains itself/],
    ['one of itself', answer(ref('OneOfItself')), 501, /components\/schemas\/OneOfItself contains itself/],
    ['what it is not', answer(ref('NotItself')), 501, /components\/schemas\/NotItself contains itself/],
    ['each other', answer(ref('Ping')), 501, /components\/schemas\/Ping contains itself/],
    [
      'itself in a member',
      answer(ref('Endless')),
      501,
      /components\/schemas\/Endless needs itself without end/,
    ],
    ['itself in a list', answer(ref('EndlessList')), 501, /components\/schemas\/EndlessList needs itself/],
    ['itself or null', answer(ref('Maybe')), 200, /"next":null/],
    ['itself or a number', answer(ref('Sum')), 200, /\d/],
    ['a text in 2^30 ways', answer(ref('All0')), 501, /more than 600000 steps/],
    ['2^30 texts', answer(ref('Pair0')), 501, /longer than|looking at/],
    ['a file', answer({ $ref: 'file:///etc/passwd' }), 501, /file:\/\/\/etc\/passwd is not to a schema/],
    [
      'an address',
      answer({ $ref: 'http://169.254.169.254/x' }),
      501,
      /169\.254\.169\.254\/x is not to a schema/,
    ],
    ['another anchor', answer({ $dynamicRef: '#x', $recursiveRef: '#' }), 200, /\{\}/],
    ['the name of a prototype', answer(ref('__proto__')), 200, /"toString":\d/],
    ['the format of a constructor', answer({ type: 'string', format: 'constructor' }), 200, /sample/],
    ['a number as schema', answer(5), 501, /schema must be a schema/],
    ['a null as answer', { 200: null }, 501, /responses\/200 must be an object/],
    ['an answer in lower case', { '2xx': answer({ type: 'boolean' })[200] }, 200, /true|false/],
    ['other statuses', { 999: {}, abc: {}, 'x-y': 1 }, 501, /declares no success/],
    [
      'a media type with a line',
      { 200: { content: { 'text/csv\r\nx: y': { example: 'a' } } } },
      501,
      /without an example/,
    ],
    [
      'an example of no type',
      { 200: { content: { 'application/json': { example: { a: 1 } } } } },
      200,
      /"a":1/,
    ],
    [
      'a wrong example',
      { 200: { content: { 'application/json': { example: 1, schema: { type: 'boolean' } } } } },
      200,
      /true|false/,
    ],
    [
      'an example of 2 MB',
      { 200: { content: { 'application/json': { example: 'x'.repeat(2e6) } } } },
      501,
      /its example is too long/,
    ],
    ['bad headers', { 200: { headers: { 'a\r\nb': { schema: { enum: ['\r\n'] } } } } }, 200, /^$/],
  ];

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
    const file = path.join(folder, 'hostile.json');
    const post = (operation: Json) => ({ post: { security: [], responses: { 204: {} }, ...operation } });
    const paths = {
      ...Object.fromEntries(Object.entries(OPERATIONS).map(([name, each]) => [`/${name}`, post(each)])),
      ...Object.fromEntries(
        ANSWERS.map(([, responses], at) => [`/answers/${at}`, { get: { security: [], responses } }]),
      ),
      '/broken': { get: { security: 5 }, put: { parameters: [{}] }, post: { operationId: 7, responses: {} } },
      '/{__proto__}/x': {
        get: {
          operationId: 'constructor',
          security: [],
          parameters: [{ name: '__proto__', in: 'path', required: true, schema: {} }],
          responses: { 204: {} },
        },
      },
      '/(.*)+$/[x': {
        get: { operationId: 'postConversationsHandover', security: [], responses: { 204: {} } },
      },
    };
    await writeFile(file, JSON.stringify({ openapi: '3.0.3', paths, components: { schemas: SCHEMAS } }));
    genesys = await startGenesysMock({ spec: file });
  });
  after(async () => {
    await genesys.close();
    await rm(folder, { recursive: true });
  });

  /** @returns the answer, which must not be more than a second's work */
  async function ask(method: string, target: string, options: CallOptions = {}): Promise<CallResult> {
    let result: CallResult | undefined;
    const took = await workMs(async () => {
      result = await call(genesys, method, target, options);
    });
    expect(took, 'ms of work').to.be.below(1000);
    return result as CallResult;
  }

  for (const [what, , status, says] of ANSWERS) {
    it(`answer ${status} to what asks for ${what}`, async () => {
      const at = ANSWERS.findIndex(([name]) => name === what);
      const result = await ask('GET', `/answers/${at}`);

      expect(result.status, result.text).to.equal(status);
      expect(status === 501 ? result.body.details[0].reason : result.text).to.match(says);
    });
  }
  for (const [name, body, status] of [
    ['text', { a: `${'a'.repeat(500_000)}!` }, 400],
    ['text', { a: 'a'.repeat(500_000) }, 204],
    ['names', { [`${'a'.repeat(500_000)}!`]: 'x' }, 204],
    ['names', { aaa: 'x' }, 400],
    ['named', { [`${'a'.repeat(500_000)}!`]: 'x' }, 400],
    ['url', { a: `http://a${':'.repeat(500_000)} ` }, 400],
    ['unique', Array.from({ length: 40_000 }, (_, at) => ({ at })), 204],
    [
      'unique',
      [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      400,
    ],
    ['required', Array.from({ length: 300_000 }, () => ({})), 501],
    ['many', 'x', 501],
    ['async', {}, 400],
    ['format', ['x'], 204],
    ['proto', {}, 400],
    ['proto', { toString: 5 }, 204],
  ] as const) {
    it(`answer ${status} to ${JSON.stringify(body).slice(0, 20)} for ${name}`, async () => {
      const result = await ask('POST', `/${name}`, { json: body });

      expect(result.status, result.text.slice(0, 300)).to.equal(status);
    });
  }
  it('answer with the nearest good request, which is small', async () => {
    await ask('POST', '/pairs', { json: 5 });
    const { sequence } = genesys.journal.entries().at(-1) ?? {};

    const result = await ask('GET', `/__mock/requests/${sequence}/nearest`);

    expect(result.status, result.text.slice(0, 300)).to.equal(200);
    expect(result.text.length).to.be.below(100_000);
  });

  for (const [method, target, status] of [
    ['POST', `/query?q=${'a'.repeat(8000)}!`, 400],
    ['GET', '/broken', 501],
    ['PUT', '/broken', 501],
    ['POST', '/broken', 501],
    ['DELETE', '/broken', 405],
    ['GET', '/abc/x', 501],
    ['GET', '/(.*)+$/[x', 204],
    ['GET', '/nothing', 404],
  ] as const) {
    it(`answer ${status} to ${method} ${target.slice(0, 20)}`, async () => {
      const result = await ask(method, target);

      expect(result.status, result.text).to.equal(status);
    });
  }
});
