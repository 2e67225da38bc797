import { expect } from 'chai';
import fc from 'fast-check';
import type { OpenAPIV3 } from 'openapi-types';
import { seededWords } from '../../base/seeded-words.ts';
import { explain } from '../explain.ts';
import { jsonMedia } from '../json-media.ts';
import { builtInDocument } from '../load-document.ts';
import { toSchema30 } from '../reading/schema31.ts';
import { resolveReference } from '../references.ts';
import { SchemaValidators } from '../schema-validators.ts';
import { bodyValidator } from '../validators.ts';
import { Sampler } from './sampler.ts';

const EMPTY: OpenAPIV3.Document = { openapi: '3.0.3', info: { title: 'none', version: '0' }, paths: {} };

function sample(schema: object, { name = '', seed = 'x', examples = true, document = EMPTY } = {}) {
  return new Sampler(document, seededWords(seed), { examples }).sample(toSchema30(schema) as object, name);
}

const numbers = fc
  .record({
    type: fc.constantFrom('integer', 'number'),
    minimum: fc.integer({ min: -1e9, max: 1e9 }),
    span: fc.integer({ min: 2, max: 1e6 }),
    exclusiveMinimum: fc.boolean(),
    exclusiveMaximum: fc.boolean(),
  })
  .map(({ span, ...schema }) => ({ ...schema, maximum: schema.minimum + span }));
const texts = fc
  .record({
    minLength: fc.nat(80),
    more: fc.nat(80),
    name: fc.constantFrom('name', 'email', 'selfUri', 'notes', 'dateCreated'),
  })
  .map(({ minLength, more }) => ({ type: 'string', minLength, maxLength: minLength + more }));
const formats = fc
  .constantFrom(
    'uuid',
    'date-time',
    'date',
    'time',
    'email',
    'uri',
    'hostname',
    'ipv4',
    'ipv6',
    'byte',
    'duration',
  )
  .map((format) => ({ type: 'string', format }));
const choices = fc
  .uniqueArray(fc.string(), { minLength: 1 })
  .map((values) => ({ type: 'string', enum: values }));
const leaf = fc.oneof(numbers, texts, formats, choices, fc.constant({ type: 'boolean' }));
const { schema: schemas } = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .record({ items: tie('schema'), minItems: fc.nat(3) })
      .map(({ items, minItems }) => ({ type: 'array', items, minItems, maxItems: minItems + 1 })),
    fc
      .dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('schema'))
      .chain((properties) =>
        fc.subarray(Object.keys(properties)).map((required) => ({ type: 'object', properties, required })),
      ),
    fc.tuple(tie('schema'), tie('schema')).map((oneOf) => ({ anyOf: oneOf })),
  ),
}));

describe('Sampler', () => {
  it('makes values that fit their schema, whatever the schema is', () => {
    fc.assert(
      fc.property(schemas, fc.string(), (schema, seed) => {
        const value = sample(schema, { seed });

        const validate = new SchemaValidators(EMPTY).for(schema, 'response');
        expect(validate(value), `${JSON.stringify(value)} ${JSON.stringify(validate.errors)}`).to.equal(true);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  for (const { operationId, responses, specification } of builtInDocument().operations.all()) {
    it(`finds a valid answer to ${operationId}`, () => {
      const { document } = specification;
      for (const [status, declared] of Object.entries(responses)) {
        const { content = {} } = resolveReference<OpenAPIV3.ResponseObject>(document, declared);
        const { schema } = jsonMedia(content) ?? {};
        if (schema === undefined) continue;

        const value = sample(schema, { document, examples: false });

        const validate = bodyValidator(specification, schema, 'response');
        expect(validate(value) ? [] : explain(validate.errors ?? []), status).to.deep.equal([]);
      }
    });
  }

  for (const [what, schema, expected] of [
    ['the example', { type: 'integer', example: 7 }, 7],
    ['the default', { type: 'integer', default: 8 }, 8],
    ['the constant', { const: 'x' }, 'x'],
    ['what fits a pattern', { type: 'string', pattern: '^[a-z]{2}-[A-Z]{2}$' }, 'aa-AA'],
    ['a multiple', { type: 'number', minimum: 7, maximum: 11, multipleOf: 5 }, 10],
    [
      'all that a schema is composed of',
      {
        allOf: [
          { type: 'object', required: ['a'], properties: { a: { const: 1 } } },
          { type: 'object', properties: { b: { const: 2 } } },
        ],
      },
      { a: 1, b: 2 },
    ],
    [
      'as few members as are asked for',
      { additionalProperties: { const: 1 }, minProperties: 1 },
      { key1: 1 },
    ],
    ['the first type that is not null', { type: ['null', 'array'] }, [{}]],
    [
      'nothing that only requests have',
      { type: 'object', properties: { secret: { type: 'string', writeOnly: true } } },
      {},
    ],
  ] as const) {
    it(`gives ${what}`, () => {
      expect(sample(schema)).to.deep.equal(expected);
    });
  }

  it('ends where a schema contains itself', () => {
    const document: OpenAPIV3.Document = {
      ...EMPTY,
      components: {
        schemas: {
          Tree: {
            type: 'object',
            properties: {
              parent: { $ref: '#/components/schemas/Tree' },
              children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
            },
          },
        },
      },
    };

    const value = sample({ $ref: '#/components/schemas/Tree' }, { document });

    expect(value).to.deep.equal({ children: [] });
  });

  it('keeps within reason where schemas are wide', () => {
    const wide = (depth: number): object => ({
      type: 'object',
      properties: Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `member${index}`,
          depth === 0 ? { type: 'boolean' } : wide(depth - 1),
        ]),
      ),
    });

    expect(JSON.stringify(sample(wide(2))).length).to.be.below(100_000);
  });
});
