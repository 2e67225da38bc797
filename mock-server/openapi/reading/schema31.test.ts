import { expect } from 'chai';
import { toSchema30 } from './schema31.ts';

const REF = { $ref: '#/components/schemas/Lamp' };

describe('toSchema30', () => {
  for (const [what, schema, expected] of [
    ['a type or null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['null', { type: 'null' }, { enum: [null], nullable: true }],
    ['several types', { type: ['string', 'integer'] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    [
      'several types beside alternatives',
      { type: ['string', 'integer'], anyOf: [REF] },
      { anyOf: [REF], allOf: [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }] },
    ],
    ['an alternative that is null', { anyOf: [REF, { type: 'null' }] }, { anyOf: [REF], nullable: true }],
    ['a constant', { const: 0 }, { enum: [0] }],
    ['examples', { examples: ['a', 'b'] }, { example: 'a' }],
    ['an exclusive limit', { exclusiveMinimum: 1 }, { minimum: 1, exclusiveMinimum: true }],
    [
      'two limits, of which the tighter one counts',
      { minimum: 2, exclusiveMinimum: 1, maximum: 9, exclusiveMaximum: 9 },
      { minimum: 2, exclusiveMinimum: false, maximum: 9, exclusiveMaximum: true },
    ],
    ['what is beside a reference', { ...REF, readOnly: true }, { readOnly: true, allOf: [REF] }],
    ['a text for people beside a reference', { ...REF, description: 'Ours' }, REF],
    ['true and false', { properties: { a: true, b: false } }, { properties: { a: {}, b: { not: {} } } }],
    ['places of a list', { type: 'array', prefixItems: [REF], items: false }, { type: 'array', items: {} }],
    ['definitions inside', { $defs: { a: { const: 1 } } }, { $defs: { a: { enum: [1] } } }],
    ['members that are called like keywords', { properties: { const: REF } }, { properties: { const: REF } }],
    ['a name of its own', { $id: 'https://example.com/lamp', type: 'object' }, { type: 'object' }],
    ['closed objects', { additionalProperties: false }, { additionalProperties: false }],
  ] as const) {
    it(`rewrites ${what}`, () => {
      expect(toSchema30(schema)).to.deep.equal(expected);
    });
  }
});
