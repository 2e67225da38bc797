import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { ConfigError } from '../errors/config-error.ts';
import { startGenesysMock } from '../index.ts';
import { call } from '../testing/call.ts';
import { workMs } from '../testing/work-ms.ts';

/** More of them were run once, and find nothing more. */
const RUNS = 20;

const names = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString', '$ref', 'id', 'x-y', '');
/** What can stand where something else must. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 3e8, 1e308, '', 'a', [], [null], {}, { $ref: 5 }),
  fc.constantFrom<unknown>({ $ref: '#/components/schemas/A' }, { $ref: '#/x' }, { $ref: 'http://a/b#/c' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const mostly = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: good, weight: 60 }, { arbitrary: anything, weight: 1 });
const partly = (model: Record<string, fc.Arbitrary<unknown>>) => fc.record(model, { requiredKeys: [] });

const counts = mostly(fc.constantFrom(0, 1, 2, 40, 3e8));
const numbers = mostly(fc.constantFrom(0, -1, 1, 0.1, 1e9, 1.7e308));
const patterns = mostly(
  fc.constantFrom(
    '^(a+)+$',
    '(?=a)b',
    '(a)\\1',
    '[',
    '^((a{99}){99}){99}$',
    '^[a-c]{3}$',
    '(?i)a',
    '^(a|a)*$',
  ),
);
const { schema: schemas } = fc.letrec<{ schema: unknown }>((tie) => {
  const inner = tie('schema');
  const list = mostly(fc.array(inner, { minLength: 1, maxLength: 3 }));
  const map = mostly(fc.dictionary(names, inner, { maxKeys: 3 }));
  return {
    schema: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'schema' },
      fc.constantFrom<unknown>({ type: 'string' }, { type: 'integer' }, { enum: ['a', 1, null] }),
      fc
        .constantFrom('A', 'B', 'C', 'A', 'B', 'C', '__proto__')
        .map((name) => ({ $ref: `#/components/schemas/${name}` })),
      anything,
      partly({
        type: mostly(
          fc.constantFrom<unknown>('object', 'array', 'string', 'integer', 'number', ['string', 'null']),
        ),
        nullable: mostly(fc.boolean()),
        minLength: counts,
        maxLength: counts,
        minItems: counts,
        maxItems: counts,
        minProperties: counts,
        minimum: numbers,
        maximum: numbers,
        multipleOf: numbers,
        exclusiveMinimum: mostly(fc.boolean()),
        uniqueItems: mostly(fc.boolean()),
        pattern: patterns,
        format: mostly(
          fc.constantFrom('date-time', 'uuid', 'uri', 'url', 'regex', 'constructor', '__proto__'),
        ),
        required: mostly(fc.array(names, { maxLength: 3 })),
        enum: mostly(fc.array(anything, { maxLength: 3 })),
        example: anything,
        default: anything,
      }),
      partly({
        properties: map,
        required: mostly(fc.array(names, { maxLength: 3 })),
        additionalProperties: inner,
        patternProperties: mostly(
          fc.dictionary(fc.constantFrom('^(a+)+$', '(?!a)', '['), inner, { maxKeys: 2 }),
        ),
        propertyNames: inner,
        items: inner,
        minItems: counts,
        allOf: list,
        oneOf: list,
        anyOf: list,
        not: inner,
        $async: anything,
        $id: anything,
      }),
    ),
  };
});
const content = mostly(
  fc.dictionary(
    fc.constantFrom('application/json', 'application/json', 'text/plain', '*/*', 'a\r\nb: c', '__proto__'),
    mostly(partly({ schema: schemas, example: anything, examples: anything })),
    { maxKeys: 2 },
  ),
);
const responses = mostly(
  fc.dictionary(
    fc.constantFrom('200', '200', '2XX', '2xx', '204', 'default', '999', 'abc', '__proto__', '400'),
    mostly(partly({ content, schema: schemas, headers: anything, 'x-inin-error-codes': anything })),
    { maxKeys: 3 },
  ),
);
const operations = partly({
  operationId: mostly(fc.constantFrom('constructor', 'getUsersMe', '__proto__', 'same', 'same')),
  security: mostly(fc.constantFrom<unknown>([], [{ a: ['b'] }])),
  parameters: mostly(
    fc.array(
      mostly(
        partly({
          name: mostly(fc.constantFrom('q', 'id', '__proto__', 'toString')),
          in: mostly(fc.constantFrom('query', 'path', 'header', 'body')),
          required: anything,
          schema: schemas,
        }),
      ),
      { maxLength: 3 },
    ),
  ),
  requestBody: mostly(partly({ required: mostly(fc.boolean()), content })),
  responses,
  'x-inin-requires-permissions': anything,
  'x-session-token': anything,
});
const documents = fc
  .record({
    version: fc.constantFrom('2.0', '3.0.3', '3.1.0'),
    paths: fc
      .array(fc.record({ get: operations, post: operations }), { minLength: 3, maxLength: 6 })
      .map((items) => Object.fromEntries(items.map((item, at) => [`/p${at}/{id}`, item]))),
    schemas: fc.record({ A: schemas, B: schemas, C: schemas, ['__proto__']: schemas }),
    other: anything,
  })
  .map(({ version, paths, schemas: named, other }) =>
    version === '2.0'
      ? { swagger: version, paths, definitions: named, parameters: other, responses: other, produces: other }
      : { openapi: version, paths, components: { schemas: named, parameters: other }, servers: other },
  );
const bodies = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('a'.repeat(1000), { a: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' }, [1, 1]),
);

describe('any document', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'any-document-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('is refused with a sentence, or served without a defect and without long work', async () => {
    const spec = path.join(folder, 'any.json');
    await fc.assert(
      fc.asyncProperty(documents, bodies, async (document, body) => {
        const defects: unknown[] = [];
        const log = { info: () => {}, warn: () => {}, error: (...what: unknown[]) => defects.push(what) };
        await writeFile(spec, JSON.stringify(document));
        const genesys = await startGenesysMock({ spec, log }).catch((error: unknown) => error);
        if (genesys instanceof ConfigError) return;
        if (genesys instanceof Error) throw genesys;
        await using mock = genesys as Awaited<ReturnType<typeof startGenesysMock>>;
        const { accessToken: token } = mock.tokens.issue('valid', { permissions: ['*'] });
        for (const target of Object.keys(document.paths)) {
          const url = target.replace('{id}', 'aaaa?q=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');
          for (const [method, sent] of [['GET'], ['POST', body], ['PUT', body]] as const) {
            const options = sent === undefined ? { token } : { token, json: sent };
            const took = await workMs(async () => {
              const { status, text, headers } = await call(mock, method, url, options);
              const what = `${method} ${target} ${status} ${text} ${defects}`;
              expect(status === 501 || status < 500, what).to.equal(true);
              if (status === 501) expect(headers.get('x-mock-reason'), text).to.have.length.above(20);
            });
            expect(took, `ms of work for ${method} ${target}`).to.be.below(1000);
          }
        }
        expect(defects).to.deep.equal([]);
      }),
      { seed: 1, numRuns: RUNS },
    );
  });
});
