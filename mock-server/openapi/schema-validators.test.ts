import { expect } from 'chai';
import type { OpenAPIV3 } from 'openapi-types';
import { DocumentError } from './document-error.ts';
import { explain } from './explain.ts';
import { type Direction, SchemaValidators } from './schema-validators.ts';

const document: OpenAPIV3.Document = {
  openapi: '3.0.3',
  info: { title: 'test', version: '1' },
  paths: {},
  components: {
    schemas: {
      Tree: {
        type: 'object',
        required: ['id', 'name', 'key'],
        properties: {
          id: { type: 'string', readOnly: true },
          key: { type: 'string', writeOnly: true },
          name: { type: 'string', nullable: true },
          kind: { type: 'string', enum: ['oak', 'ash'] },
          planted: { type: 'string', format: 'date-time' },
          children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
        },
      },
    },
  },
};

function problems(value: unknown, direction: Direction = 'request', prefix = '') {
  const validate = new SchemaValidators(document).for({ $ref: '#/components/schemas/Tree' }, direction);
  return validate(value) ? [] : explain(validate.errors ?? [], prefix);
}

describe('SchemaValidators', () => {
  it('does not ask a request for read-only members, nor an answer for write-only ones', () => {
    expect(problems({ name: 'a', key: 'k' }, 'request')).to.deep.equal([]);
    expect(problems({ name: 'a', id: '1' }, 'response')).to.deep.equal([]);
    expect(problems({ name: 'a' }, 'response')).to.deep.equal([
      { field: 'id', reason: 'id is required and was not sent.' },
    ]);
  });

  it('accepts null only where the schema is nullable', () => {
    expect(problems({ name: null, key: 'k' })).to.deep.equal([]);
    expect(problems({ name: 'a', key: null })).to.deep.equal([
      { field: 'key', reason: 'key must be of type string; it is of type null.' },
    ]);
  });

  it('follows a schema that refers to itself', () => {
    expect(problems({ name: 'a', key: 'k', children: [{ name: 'b', key: 'k', kind: 'elm' }] })).to.deep.equal(
      [{ field: 'children.0.kind', reason: 'children.0.kind must be one of oak, ash; it is "elm".' }],
    );
  });

  it('names every problem, with the prefix', () => {
    expect(
      problems({ planted: 'yesterday' }, 'request', 'body').map((problem) => problem.field),
    ).to.have.members(['body.name', 'body.key', 'body.planted']);
  });

  it('only counts long values, since they may be secrets', () => {
    const secret = 'x'.repeat(86);

    expect(JSON.stringify(problems({ name: 'a', key: 'k', kind: secret })))
      .to.include('88 characters')
      .and.not.include('xxxx');
  });

  it('turns texts into numbers, booleans and lists for parameters', () => {
    const schema = {
      type: 'object',
      properties: {
        size: { type: 'integer' },
        deep: { type: 'boolean' },
        id: { type: 'array', items: { type: 'string' } },
      },
    };
    const values = { size: '25', deep: 'true', id: 'one' };

    expect(new SchemaValidators(document, { coerce: true }).for(schema, 'request')(values)).to.equal(true);
    expect(values).to.deep.equal({ size: 25, deep: true, id: ['one'] });
  });

  for (const [what, schema, reason] of [
    [
      'a reference that leads nowhere',
      { $ref: '#/components/schemas/Bush' },
      'The reference #/components/schemas/Bush leads nowhere.',
    ],
    [
      'a reference to something else',
      { $ref: '#/components/parameters/Id' },
      'The reference #/components/parameters/Id is not to a schema of the document.',
    ],
    [
      'what is no schema',
      { type: 'tree' },
      'A schema cannot be compiled: type must be JSONType or JSONType[]: tree.',
    ],
  ] as const) {
    it(`refuses ${what}, by name`, () => {
      const compile = () => new SchemaValidators(document).for(schema, 'request');

      expect(compile).to.throw(DocumentError).with.property('message', reason);
    });
  }

  it('takes the exclusive limits of OpenAPI 3.0', () => {
    const schema = {
      type: 'number',
      minimum: 0,
      exclusiveMinimum: true,
      maximum: 9,
      exclusiveMaximum: false,
    };
    const validate = new SchemaValidators(document).for(schema, 'request');

    expect([0, 0.1, 9, 9.1].map((value) => validate(value))).to.deep.equal([false, true, true, false]);
  });

  it('refuses nothing by a pattern that JavaScript cannot read', () => {
    const validate = new SchemaValidators(document).for({ type: 'string', pattern: '(?i)a' }, 'request');

    expect(validate('b')).to.equal(true);
  });
});
