import { expect } from 'chai';
import type { OpenAPIV3 } from 'openapi-types';
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

  it('refuses a reference that leads nowhere, by name', () => {
    const validators = new SchemaValidators(document);

    expect(() => validators.for({ $ref: '#/components/schemas/Bush' }, 'request')).to.throw(
      '#/components/schemas/Bush',
    );
  });
});
