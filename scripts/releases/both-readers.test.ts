import { expect } from 'chai';
import * as YAML from 'yaml';
import type { GenesysMock } from '../../mock-server/index.ts';
import { ApiDocument, type Operation } from '../../mock-server/openapi/index.ts';
import { shapeOf } from '../drift/documents/shape.ts';
import { newPermissions } from '../drift/judge/access.ts';
import { call, contract } from '../drift/testing/contracts.ts';
import { findingsIn, inShort } from '../drift/testing/judging.ts';
import type { VendorDocument } from './document.ts';
import { readTwice, refusalsOf } from './testing/both-readers.ts';

const INFO = { title: 'Lamps', version: '7' };
const ok = (schema: object) => ({ 200: { description: 'ok', content: { 'application/json': { schema } } } });
const LAMP = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const lampRef = { $ref: '#/components/schemas/Lamp' };
const inPath = { name: 'lampId', in: 'path', required: true, schema: { type: 'string' } };

const OPENAPI_30 = {
  openapi: '3.0.3',
  info: INFO,
  paths: {
    '/lamps': { get: { responses: ok({ type: 'array', items: lampRef }) } },
    '/lamps/{lampId}': { parameters: [inPath], get: { responses: ok(lampRef) } },
  },
  components: { schemas: { Lamp: LAMP } },
};
const OPENAPI_31 = {
  ...OPENAPI_30,
  openapi: '3.1.0',
  webhooks: { lampLit: { post: { responses: {} } } },
};
const SWAGGER_20 = {
  swagger: '2.0',
  info: INFO,
  paths: {
    '/lamps': {
      get: {
        responses: {
          200: { description: 'ok', schema: { type: 'array', items: { $ref: '#/definitions/Lamp' } } },
        },
      },
    },
    '/lamps/{lampId}': {
      parameters: [{ name: 'lampId', in: 'path', required: true, type: 'string' }],
      get: { responses: { 200: { description: 'ok', schema: { $ref: '#/definitions/Lamp' } } } },
    },
  },
  definitions: { Lamp: LAMP },
};
const OPERATIONS = ['GET /lamps', 'GET /lamps/{lampId}'];

/** Asks a mock with a token that may do everything; `GET /lamps/{lampId}` as it is written, for any id will do. */
async function ask(
  genesys: GenesysMock,
  operation: string,
  { body, token = 'persona.valid' }: { body?: unknown; token?: string } = {},
): Promise<{ status: number; code: string; reason: string }> {
  const [method = '', path = ''] = operation.split(' ');
  const answer = await fetch(genesys.url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { code, details } = JSON.parse((await answer.text()) || '{}');
  return { status: answer.status, code, reason: details?.[0]?.reason };
}

function operationIn(document: VendorDocument, key: string): Operation {
  const operation = ApiDocument.of(document).operations.byKey(key);
  if (operation === undefined) throw new Error(`${key} was not found`);
  return operation;
}

/** As some editors of Windows save a text. */
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a file, to the mock and to drift', () => {
  for (const [what, name, content] of [
    ['Swagger 2.0', 'api.json', JSON.stringify(SWAGGER_20)],
    ['OpenAPI 3.0', 'api.json', JSON.stringify(OPENAPI_30)],
    ['OpenAPI 3.1, its webhooks left out', 'api.json', JSON.stringify(OPENAPI_31)],
    ['YAML', 'api.yaml', YAML.stringify(OPENAPI_30)],
    ['YAML that has its version as a number', 'api.yaml', YAML.stringify({ ...SWAGGER_20, swagger: 2 })],
    ['JSON with a byte order mark', 'api.json', `\uFEFF${JSON.stringify(OPENAPI_30)}`],
    ['YAML with a byte order mark', 'api.yaml', `\uFEFF${YAML.stringify(SWAGGER_20)}`],
    ['a document without info', 'api.json', JSON.stringify({ ...OPENAPI_30, info: undefined })],
  ] as const) {
    it(`has the same operations: ${what}`, async () => {
      await readTwice(name, content, async ({ genesys, document, operations }) => {
        expect(operations).to.deep.equal(OPERATIONS);
        for (const operation of OPERATIONS) expect((await ask(genesys, operation)).status).to.equal(200);
        expect((await ask(genesys, 'POST /lampLit')).status).to.equal(404);
        expect([...shapeOf(document, lampRef).required]).to.deep.equal(['name']);
      });
    });
  }

  for (const [what, content, refusal] of [
    [
      'in UTF-16',
      utf16(JSON.stringify(OPENAPI_30)),
      " is in UTF-16, as PowerShell's > writes it; save it as UTF-8.",
    ],
    [
      'of OpenAPI 4',
      '{"openapi": "4.0.0"}',
      '#/openapi is "4.0.0"; accepted are Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1.',
    ],
    [
      'that ends early',
      '{"openapi": "3.0.0",',
      ':1:21 is not valid JSON: a member name in double quotes must stand here.',
    ],
    [
      'with aliases that would fill the memory',
      bomb(),
      ' is not valid YAML: Excessive alias count indicates a resource exhaustion attack.',
    ],
    [
      'with a path that is nowhere',
      JSON.stringify({ ...OPENAPI_30, paths: { '/a': { $ref: '#/paths/~1b' } } }),
      '#/paths/~1a: The reference #/paths/~1b leads nowhere.',
    ],
    [
      'with a path that refers to itself',
      JSON.stringify({ ...OPENAPI_30, paths: { '/a': { $ref: '#/paths/~1a' } } }),
      '#/paths/~1a: The reference #/paths/~1a leads back to itself.',
    ],
    [
      'with a path in another file',
      JSON.stringify({ ...OPENAPI_30, paths: { '/a': { $ref: 'lamps.yaml' } } }),
      '#/paths/~1a: The reference lamps.yaml leaves the document.',
    ],
  ] as const) {
    it(`is refused with the same sentence: one ${what}`, async () => {
      const sentence = `api.json${refusal}`;

      expect(await refusalsOf('api.json', content)).to.deep.equal([sentence, sentence]);
    });
  }

  it('says the same of values in OpenAPI 3.1', async () => {
    const schema = {
      type: 'object',
      required: ['name', 'kind', 'watts'],
      properties: {
        name: { type: ['string', 'null'], examples: ['Reading lamp'] },
        kind: { const: 'lamp' },
        watts: { type: 'number', exclusiveMinimum: 0 },
        room: { $ref: '#/components/schemas/Lamp/$defs/room' },
        note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        size: { type: ['integer', 'string'] },
      },
      $defs: { room: { type: 'string', enum: ['hall'] } },
    };
    const requestBody = { required: true, content: { 'application/json': { schema: lampRef } } };
    const file = {
      ...OPENAPI_31,
      paths: { '/lamps': { post: { requestBody, responses: ok(lampRef) } } },
      components: { schemas: { Lamp: schema } },
    };
    const good = { name: null, kind: 'lamp', watts: 7, room: 'hall', note: null, size: 'L' };
    const used = (body: object) => [contract([call('POST /lamps', { body, answer: body })])];

    await readTwice('api.json', JSON.stringify(file), async ({ genesys, document }) => {
      const post = (change: object) => ask(genesys, 'POST /lamps', { body: { ...good, ...change } });
      const shape = (name: string) =>
        shapeOf(document, { $ref: `#/components/schemas/Lamp/properties/${name}` });

      expect((await post({})).status).to.equal(200);
      for (const wrong of [
        { name: 7 },
        { kind: 'door' },
        { watts: 0 },
        { room: 'attic' },
        { note: 7 },
        { size: true },
      ])
        expect((await post(wrong)).status, JSON.stringify(wrong)).to.equal(400);

      expect(inShort(await findingsIn(document, used(good), document))).to.deep.equal([]);
      expect(inShort(await findingsIn(document, used({ ...good, kind: 'door' }), document))).to.deep.equal([
        'error request-field-refused POST /lamps request body kind',
        'error response-field-retyped POST /lamps response body kind',
      ]);
      expect(shape('name')).to.deep.include({ types: new Set(['string']), isNullable: true });
      expect(shape('kind').enum).to.deep.equal(new Set(['lamp']));
      expect([...shape('watts').limits]).to.deep.equal([
        ['minimum', 0],
        ['exclusiveMinimum', true],
      ]);
      expect(shape('room').enum).to.deep.equal(new Set(['hall']));
      expect(shape('note').isNullable).to.equal(true);
      expect([...shape('size').types]).to.deep.equal(['integer', 'string']);
    });
  });

  it('has references with ~1, ~0 and percent-encoding', async () => {
    const file = {
      ...OPENAPI_30,
      paths: { '/lamps': { get: { responses: ok({ $ref: '#/components/schemas/a~1b~0c%20d' }) } } },
      components: { schemas: { 'a/b~c d': { type: 'string', enum: ['lit'] } } },
    };

    await readTwice('api.json', JSON.stringify(file), async ({ genesys, document }) => {
      expect((await ask(genesys, 'GET /lamps')).status).to.equal(200);
      expect(shapeOf(document, { $ref: '#/components/schemas/a~1b~0c%20d' }).enum).to.deep.equal(
        new Set(['lit']),
      );
    });
  });

  it('has whole paths that stand elsewhere, and parameters of a path that an operation defines anew', async () => {
    const size = (required: boolean) => ({
      name: 'size',
      in: 'query',
      required,
      schema: { type: 'integer' },
    });
    const file = {
      ...OPENAPI_31,
      paths: { '/lamps': { $ref: '#/components/pathItems/lamps' }, '/lights': { $ref: '#/paths/~1lamps' } },
      components: {
        parameters: { size: size(true) },
        pathItems: {
          lamps: {
            parameters: [{ $ref: '#/components/parameters/size' }],
            get: { parameters: [size(false)], responses: ok({ type: 'boolean' }) },
            delete: { responses: { 204: { description: 'Gone' } } },
          },
        },
      },
    };

    await readTwice('api.json', JSON.stringify(file), async ({ genesys, document, operations }) => {
      expect(operations).to.have.members(['GET /lamps', 'DELETE /lamps', 'GET /lights', 'DELETE /lights']);
      for (const path of ['/lamps', '/lights']) {
        expect((await ask(genesys, `GET ${path}`)).status).to.equal(200);
        expect((await ask(genesys, `DELETE ${path}`)).status).to.equal(400);
        expect((await ask(genesys, `DELETE ${path}?size=1`)).status).to.equal(204);
        const required = (key: string) => operationIn(document, key).parameters.map((it) => it.required);
        expect(required(`get ${path}`)).to.deep.equal([false]);
        expect(required(`delete ${path}`)).to.deep.equal([true]);
      }
    });
  });

  it('has a body that stands among the shared parameters of Swagger 2.0', async () => {
    const body = { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Lamp' } };
    const responses = { 204: { description: 'Made' } };
    const file = {
      ...SWAGGER_20,
      parameters: { 'The lamp': body },
      paths: { '/lamps': { post: { parameters: [{ $ref: '#/parameters/The%20lamp' }], responses } } },
    };

    await readTwice('api.json', JSON.stringify(file), async ({ genesys, document }) => {
      expect((await ask(genesys, 'POST /lamps', { body: {} })).status).to.equal(400);
      expect((await ask(genesys, 'POST /lamps', { body: { name: 'Ann' } })).status).to.equal(204);
      expect(operationIn(document, 'post /lamps').requestBody).to.include({ required: true });
    });
  });

  it('has its operations below the path of its server', async () => {
    const servers = [{ url: 'https://{region}.example.com/v7/', variables: { region: { default: 'eu' } } }];

    await readTwice(
      'api.json',
      JSON.stringify({ ...OPENAPI_30, servers }),
      async ({ genesys, operations }) => {
        expect(operations).to.deep.equal(['GET /v7/lamps', 'GET /v7/lamps/{lampId}']);
        expect((await ask(genesys, 'GET /v7/lamps')).status).to.equal(200);
      },
    );
  });

  it('can have an operation without responses', async () => {
    const file = { ...OPENAPI_30, paths: { '/lamps': { get: {}, post: { responses: ok(lampRef) } } } };
    const used = contract([call('GET /lamps'), call('POST /lamps', { answer: { name: 'Ann' } })]);

    await readTwice('api.json', JSON.stringify(file), async ({ genesys, document }) => {
      expect(await ask(genesys, 'GET /lamps')).to.deep.equal({
        status: 501,
        code: 'mock.operation.unimplemented',
        reason: 'The mock does not serve get /lamps, and its specification declares no success.',
      });
      expect(inShort(await findingsIn(document, [used]))).to.deep.equal([
        'error status-missing GET /lamps status 200',
      ]);
      expect(inShort(await findingsIn(document, [used], document))).to.deep.equal([
        'error status-missing GET /lamps status 200',
      ]);
    });
  });

  it('takes a permission rule without a type for one of which any permission will do', async () => {
    const rule = { permissions: ['lamps:lamp:view', 'lamps:lamp:edit'] };
    const get = { responses: ok({ type: 'boolean' }), security: [{ oauth: [] }] };
    const file = {
      ...OPENAPI_30,
      paths: { '/lamps': { get: { ...get, 'x-inin-requires-permissions': rule } }, '/open': { get } },
    };

    await readTwice('api.json', JSON.stringify(file), async ({ genesys, document }) => {
      const as = (permissions: string[]) => genesys.tokens.issue('valid', { permissions }).accessToken;
      const refusal = await ask(genesys, 'GET /lamps', { token: as([]) });

      expect((await ask(genesys, 'GET /lamps', { token: as(['lamps:lamp:edit']) })).status).to.equal(200);
      expect(refusal).to.include({ status: 403, code: 'missing.any.permissions' });
      const [old, next] = [operationIn(document, 'get /open'), operationIn(document, 'get /lamps')];
      expect(newPermissions({ old, new: next })).to.deep.equal([
        {
          permission: 'lamps:lamp:edit, lamps:lamp:view',
          detail: 'one of lamps:lamp:edit, lamps:lamp:view',
        },
      ]);
    });
  });

  it('with a broken reference is refused where the reference is needed, and nowhere else', async () => {
    const file = {
      ...OPENAPI_30,
      paths: {
        '/lamps': { get: { responses: ok({ $ref: '#/components/schemas/Nothing' }) } },
        '/rooms': { get: { responses: ok({ type: 'boolean' }) } },
      },
    };
    const sentence = 'The reference #/components/schemas/Nothing leads nowhere.';
    const used = (operation: string, answer: unknown) => [contract([call(operation, { answer })])];

    await readTwice('api.json', JSON.stringify(file), async ({ genesys, document }) => {
      expect((await ask(genesys, 'GET /rooms')).status).to.equal(200);
      expect(await ask(genesys, 'GET /lamps')).to.include({ status: 501, reason: sentence });
      expect(await findingsIn(document, used('GET /rooms', true))).to.deep.equal([]);
      const error = await findingsIn(document, used('GET /lamps', {})).catch((thrown: unknown) => thrown);
      expect(String(error)).to.equal(`DocumentError: ${sentence}`);
    });
  });
});

/** Nine lists, each of nine times the one before. */
function bomb(): string {
  const lists = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, at, names) => {
    const item = at === 0 ? 'lamp' : `*${names[at - 1]}`;
    return `${name}: &${name} [${Array(9).fill(item).join(',')}]`;
  });
  return `openapi: 3.0.3\n${lists.join('\n')}\n`;
}
