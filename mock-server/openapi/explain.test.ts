import { expect } from 'chai';
import { explain } from './explain.ts';
import { SchemaValidators } from './schema-validators.ts';

function reasonsFor(schema: object, value: unknown): string[] {
  const validators = new SchemaValidators({
    openapi: '3.0.3',
    info: { title: 'none', version: '0' },
    paths: {},
  });
  const validate = validators.for(schema, 'request');
  validate(value);
  return explain(validate.errors ?? []).map(({ reason }) => reason);
}

describe('explain', () => {
  const member = (rule: object) => ({ properties: { x: rule } });
  const rows: readonly [string, object, unknown, string][] = [
    ['an empty text', { minLength: 1 }, '', 'x must not be empty.'],
    ['a short text', { minLength: 3 }, 'a', 'x must have at least 3 characters; it has 1.'],
    ['a long text', { maxLength: 1 }, 'ab😀', 'x must have at most 1 character; it has 3.'],
    ['an empty list', { minItems: 1 }, [], 'x must not be empty.'],
    ['a long list', { maxItems: 2 }, [1, 2, 3], 'x must have at most 2 items; it has 3.'],
    [
      'none of some words',
      { pattern: '^([Oo][Nn]|[Oo][Ff][Ff])$' },
      'maybe',
      'x must be one of on, off, in upper or lower case.',
    ],
    ['another pattern', { pattern: '^mock\\.' }, 'mock', 'x must match pattern "^mock\\.".'],
  ];
  for (const [what, rule, value, reason] of rows) {
    it(`says what would be right instead of ${what}`, () => {
      expect(reasonsFor(member(rule), { x: value })).to.deep.equal([reason]);
    });
  }
});
