import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { start } from '../cli/start/command.ts';
import { runHere } from '../cli/testing/index.ts';
import { ConfigError } from '../errors/config-error.ts';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { OPEN_CONVERSATION, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { type CallOptions, call, expectStatus } from '../testing/call.ts';
import { vendorDocument } from '../testing/vendor-document.ts';

const LAMP = {
  type: 'object',
  required: ['name'],
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string' },
    watts: { type: 'integer', format: 'int32' },
    lumen: { type: 'integer', format: 'int64', minimum: 400, maximum: 800 },
    soldAt: { type: 'string', format: 'date-time' },
    room: { $ref: '#/definitions/Room' },
    selfUri: { type: 'string', format: 'uri', readOnly: true },
  },
};
const LISTING = {
  type: 'object',
  properties: {
    entities: { type: 'array', items: { $ref: '#/definitions/Lamp' } },
    ...Object.fromEntries(
      ['pageSize', 'pageNumber', 'total', 'pageCount'].map((name) => [
        name,
        { type: 'integer', format: 'int32' },
      ]),
    ),
    firstUri: { type: 'string', format: 'uri' },
    nextUri: { type: 'string', format: 'uri' },
    selfUri: { type: 'string', format: 'uri' },
  },
};
const ok = (schema: object) => ({ 200: { description: 'successful operation', schema } });
const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const inPath = (name: string) => ({ name, in: 'path', required: true, type: 'string' });
const inBody = (name: string) => ({ name: 'body', in: 'body', required: true, schema: ref(name) });

const SWAGGER = {
  swagger: '2.0',
  info: { title: 'A platform', version: 'v2' },
  consumes: ['application/json'],
  produces: ['application/json'],
  security: [{ 'PureCloud OAuth': [] }],
  paths: {
    '/api/v2/lamps': {
      get: {
        operationId: 'getLamps',
        parameters: [
          { name: 'pageSize', in: 'query', type: 'integer' },
          { name: 'pageNumber', in: 'query', type: 'integer' },
        ],
        'x-inin-requires-permissions': { type: 'ALL', permissions: ['lamps:lamp:view', 'lamps:room:view'] },
        responses: ok(ref('LampListing')),
      },
      post: {
        operationId: 'postLamps',
        parameters: [inBody('Lamp')],
        responses: {
          ...ok(ref('Lamp')),
          400: {
            description: 'Bad',
            'x-inin-error-codes': { 'lamps.bad.request': 'This is no lamp.', 'lamp.too.bright': '%s' },
          },
        },
      },
    },
    '/api/v2/lamps/{lampId}': {
      get: { operationId: 'getLamp', parameters: [inPath('lampId')], responses: ok(ref('Lamp')) },
      delete: {
        operationId: 'deleteLamp',
        parameters: [inPath('lampId')],
        responses: { 204: { description: 'Gone' } },
      },
    },
    '/api/v2/lamps/example': {
      get: {
        operationId: 'getLampExample',
        responses: {
          200: { description: 'ok', schema: ref('Lamp'), examples: { 'application/json': { name: 'Old' } } },
        },
      },
    },
    '/api/v2/lamps/export': {
      get: {
        operationId: 'getLampsExport',
        produces: ['text/csv'],
        responses: {
          200: { description: 'ok', schema: { type: 'string' }, examples: { 'text/csv': 'id,name' } },
        },
      },
    },
    '/api/v2/lamps/picture': {
      get: {
        operationId: 'getLampsPicture',
        produces: ['image/png'],
        responses: { 200: { description: 'ok', schema: { type: 'file' } } },
      },
    },
    '/api/v2/lamps/riddle': {
      get: {
        operationId: 'getLampsRiddle',
        responses: ok({
          type: 'object',
          required: ['a'],
          properties: { a: { type: 'string', pattern: '^(?=.*\\d)x$' } },
        }),
      },
    },
    '/api/v2/lamps/lost': { get: { operationId: 'getLampsLost', responses: ok(ref('Nothing')) } },
    // Named like an operation of ours, and something else.
    '/api/v2/lamps/handover': {
      post: {
        operationId: 'postConversationsHandover',
        parameters: [inBody('Lamp')],
        responses: ok(ref('Lamp')),
      },
    },
    '/api/v2/lamps/status': {
      get: { operationId: 'getLampsStatus', security: [], responses: ok({ type: 'string', enum: ['lit'] }) },
    },
    // The mock has state for this one.
    '/api/v2/routing/queues/{id}': {
      get: { operationId: 'getSomething', parameters: [inPath('id')], responses: ok(ref('Lamp')) },
      put: {
        operationId: 'putRoutingQueue',
        parameters: [inPath('id'), inBody('Lamp')],
        responses: ok(ref('Lamp')),
      },
    },
  },
  definitions: {
    Lamp: LAMP,
    LampListing: LISTING,
    Room: {
      type: 'object',
      properties: { id: { type: 'string' }, lamps: { type: 'array', items: ref('Lamp') } },
    },
  },
};

describe('a mock of the whole API', () => {
  let folder: string;
  let genesys: GenesysMock;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'whole-api-'));
    await writeFile(path.join(folder, 'swagger.json'), JSON.stringify(SWAGGER));
    genesys = await startGenesysMock({ spec: path.join(folder, 'swagger.json') });
  });
  after(async () => {
    await genesys.close();
    await rm(folder, { recursive: true });
  });

  const ask = (method: string, target: string, options: CallOptions = {}) =>
    call(genesys, method, target, { token: 'persona.valid', ...options });

  describe('asks for what the document asks for', () => {
    it('refuses a call without a token', async () => {
      const answer = await call(genesys, 'GET', '/api/v2/lamps/1');

      expectStatus(answer, 401);
      expect(answer.body.code).to.equal('authentication.required');
    });

    it('lets a call through that needs none', async () => {
      const answer = await call(genesys, 'GET', '/api/v2/lamps/status');

      expectStatus(answer, 200);
      expect(answer.body).to.equal('lit');
    });

    it('refuses a token without the permissions, and names those that are missing', async () => {
      const { accessToken } = genesys.tokens.issue('valid', { permissions: ['lamps:lamp:view'] });

      const answer = await call(genesys, 'GET', '/api/v2/lamps', { token: accessToken });

      expectStatus(answer, 403);
      expect(answer.body.code).to.equal('missing.permissions');
      expect(answer.body.message).to.match(/: \[?lamps:room:view\]?$/);
    });

    it('refuses a wrong body in the words of the document', async () => {
      const answer = await ask('POST', '/api/v2/lamps', { json: { watts: 'many' } });

      expectStatus(answer, 400);
      expect(answer.body).to.include({ code: 'lamps.bad.request', message: 'This is no lamp.' });
      expect(answer.body.details.map(({ fieldName }: { fieldName: string }) => fieldName)).to.deep.equal([
        'name',
        'watts',
      ]);
    });

    it('knows nothing of an operation that shares its name with one of ours', async () => {
      const answer = await ask('POST', '/api/v2/lamps/handover', { json: { sessionToken: 'abc-123' } });

      expectStatus(answer, 400);
      expect(answer.text).to.not.contain('queueId').and.not.contain('was never issued');
    });

    it('refuses a verb that neither document has, naming those of both', async () => {
      const answer = await ask('PATCH', `/api/v2/routing/queues/${SUPPORT_QUEUE.id}`);

      expectStatus(answer, 405);
      expect(answer.headers.get('allow')).to.equal('GET, PUT');
    });
  });

  describe('answers', () => {
    it('with values that fit their names, formats and limits', async () => {
      const { status, body, headers } = await ask('GET', '/api/v2/lamps/17');

      expect(status).to.equal(200);
      expect(headers.get('x-mock-answer')).to.equal('schema');
      expect(body).to.include({ id: '17', selfUri: '/api/v2/lamps/17' });
      expect(body.name).to.match(/^Lamp \d+$/);
      expect(body.watts).to.be.within(1, 100);
      expect(body.lumen).to.be.within(400, 800);
      expect(new Date(body.soldAt).toISOString()).to.equal(body.soldAt);
      expect(body.room).to.have.all.keys('id', 'lamps');
    });

    it('the same request in the same way, and another one otherwise', async () => {
      const [first, again, other] = await Promise.all(
        ['1', '1', '2'].map((id) => ask('GET', `/api/v2/lamps/${id}`)),
      );

      expect(again?.text).to.equal(first?.text);
      expect(other?.body.room.id).to.not.equal(first?.body.room.id);
    });

    it('a listing with the page that was asked for', async () => {
      const { accessToken } = genesys.tokens.issue('valid', {
        permissions: ['lamps:lamp:view', 'lamps:room:view'],
      });

      const { body } = await ask('GET', '/api/v2/lamps?pageSize=1&pageNumber=2', { token: accessToken });

      expect(body.entities).to.have.length(1);
      expect(body).to.include({
        pageSize: 1,
        pageNumber: 2,
        total: 2,
        pageCount: 2,
        firstUri: '/api/v2/lamps?pageSize=1&pageNumber=1',
        selfUri: '/api/v2/lamps?pageSize=1&pageNumber=2',
      });
      expect(body).to.not.have.property('nextUri');
    });

    it('what was sent with what was sent', async () => {
      const { body } = await ask('POST', '/api/v2/lamps', { json: { name: 'Reading lamp', watts: 7 } });

      expect(body).to.include({ name: 'Reading lamp', watts: 7, selfUri: `/api/v2/lamps/${body.id}` });
    });

    it('with the example of the document', async () => {
      const { body, headers } = await ask('GET', '/api/v2/lamps/example');

      expect(body).to.deep.equal({ name: 'Old' });
      expect(headers.get('x-mock-answer')).to.equal('example');
    });

    it('with a text of another type', async () => {
      const { text, headers } = await ask('GET', '/api/v2/lamps/export');

      expect([text, headers.get('content-type')]).to.deep.equal(['id,name', 'text/csv']);
    });

    it('with nothing where nothing is declared', async () => {
      const answer = await ask('DELETE', '/api/v2/lamps/1');

      expectStatus(answer, 204);
    });

    it('from its state where it has some', async () => {
      const queue = await ask('GET', `/api/v2/routing/queues/${SUPPORT_QUEUE.id}`);
      const handover = await ask('POST', '/api/v2/conversations/handover', {
        json: {
          sessionToken: 'persona.valid',
          conversationId: OPEN_CONVERSATION.id,
          queueId: SUPPORT_QUEUE.id,
          context: {},
        },
      });

      expect(queue.body.name).to.equal('Support');
      expectStatus(handover, 202);
    });
  });

  for (const [target, reason] of [
    [
      '/api/v2/lamps/picture',
      'The mock does not serve getLampsPicture, and its specification gives no answer: its answer is image/png, without an example',
    ],
    [
      '/api/v2/lamps/riddle',
      'The mock does not serve getLampsRiddle, and its specification gives no answer: no value was found for its schema: a has the pattern ^(?=.*\\d)x$: no text was found',
    ],
  ] as const) {
    it(`answers 501 with the name where the document gives no answer: ${target}`, async () => {
      const answer = await ask('GET', target);

      expectStatus(answer, 501);
      expect(answer.headers.get('x-mock-error')).to.equal('mock.operation.unimplemented');
      expect(answer.body.details[0].reason).to.equal(reason);
    });
  }

  it('names the place that is broken when it is needed', async () => {
    const answer = await ask('GET', '/api/v2/lamps/lost');

    expectStatus(answer, 501);
    expect(answer.headers.get('x-mock-error')).to.equal('mock.document.broken');
    expect(answer.body.details[0].reason).to.contain('#/components/schemas/Nothing');
  });

  it('reads OpenAPI 3 from an address, below the base path of its server', async () => {
    const document = {
      openapi: '3.0.1',
      info: { title: 'Another', version: '1' },
      servers: [{ url: 'https://api.example.com/platform' }],
      paths: {
        '/lamps': {
          get: {
            responses: {
              default: {
                description: 'ok',
                content: { 'application/json': { schema: { type: 'boolean' } } },
              },
            },
          },
        },
      },
    };
    const server = createServer((_request, response) => response.end(JSON.stringify(document)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await using mock = await startGenesysMock({ spec: `http://127.0.0.1:${port}/openapi` });
    server.close();

    const answer = await call(mock, 'GET', '/platform/lamps');

    expectStatus(answer, 200);
    expect(answer.body).to.be.a('boolean');
  });

  it('finds any of two thousand operations', async () => {
    await writeFile(path.join(folder, 'large.json'), JSON.stringify(vendorDocument({ operations: 2000 })));
    await using mock = await startGenesysMock({ spec: path.join(folder, 'large.json') });
    const { accessToken } = mock.tokens.issue('valid', { permissions: ['gadgets:gadget:get'] });

    const answer = await call(mock, 'GET', '/api/v2/gadgets399/abc', { token: accessToken });

    expectStatus(answer, 200);
    expect(answer.body.id).to.equal('abc');
  });

  for (const [name, text, message] of [
    [
      'comma.json',
      '{\n  "swagger": "2.0"\n  "paths": {}\n}',
      ':3:3 is not valid JSON: a comma or } must stand here.',
    ],
    ['list.json', '[]', '# is no document: it must be an object.'],
    [
      'version.json',
      '{"openapi": "4.0.0"}',
      '#/openapi is "4.0.0"; accepted are Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1.',
    ],
    ['nothing.json', '{"swagger": "2.0"}', '#/paths must be an object.'],
    ['path.json', '{"swagger": "2.0", "paths": {"a": {}}}', '#/paths/a must start with a slash.'],
    ['item.json', '{"swagger": "2.0", "paths": {"/a": 1}}', '#/paths/~1a must be an object.'],
    [
      'operation.json',
      '{"swagger": "2.0", "paths": {"/a": {"get": {"responses": []}}}}',
      '#/paths/~1a/get/responses must be an object.',
    ],
    [
      'indent.yaml',
      'swagger: "2.0"\npaths: {\n',
      ':3:1 is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }.',
    ],
  ] as const) {
    it(`refuses ${name} with one line that names the place`, async () => {
      const file = path.join(folder, name);
      await writeFile(file, text);

      const error: unknown = await startGenesysMock({ spec: file }).catch((thrown: unknown) => thrown);

      expect(error).to.be.instanceOf(ConfigError);
      expect(String(error)).to.equal(`ConfigError: ${file}${message}`);
    });
  }

  it('ends the command line with exit code 2 and that one line', async () => {
    const file = path.join(folder, 'broken.json');
    await writeFile(file, '{"swagger": }');
    const { code, err } = await runHere(start, ['--spec', file, '--port', '0']);

    expect(code).to.equal(2);
    expect(err).to.equal(`${file}:1:13 is not valid JSON: a value must stand here.\n`);
  });

  it('refuses a file that is not there', async () => {
    const error: unknown = await startGenesysMock({ spec: 'nowhere.json' }).catch(
      (thrown: unknown) => thrown,
    );

    expect(String(error)).to.equal('ConfigError: The specification nowhere.json cannot be read (ENOENT).');
  });
});
