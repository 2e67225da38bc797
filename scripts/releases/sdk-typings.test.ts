import { expect } from 'chai';
import { readTypings } from './sdk-typings.ts';
import { TYPINGS } from './testing/tiny-sdk.ts';

describe('readTypings', () => {
  const typings = readTypings(TYPINGS);

  it('reads required fields, references, maps and odd names of a model', () => {
    expect(typings.schemas.Thing).to.deep.equal({
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'string' },
        parent: { $ref: '#/components/schemas/Thing' },
        labels: { type: 'object', additionalProperties: { type: 'string' } },
        extra: { type: 'object', additionalProperties: true },
        'urn:long:name': { type: 'boolean' },
      },
    });
  });

  it('reads the types of arguments, those of the options included', () => {
    expect([...(typings.signatures.get('ThingsApi.getThings')?.arguments ?? [])]).to.deep.equal([
      ['boxId', { type: 'string' }],
      ['pageSize', { type: 'number' }],
      ['supportedContentId', { type: 'array', items: { type: 'string' } }],
      ['acceptLanguage', { type: 'string' }],
    ]);
  });

  it('tells a promise of a model from a promise of nothing', () => {
    expect(typings.signatures.get('ThingsApi.getThings')?.returns).to.deep.equal({
      $ref: '#/components/schemas/ThingListing',
    });
    expect(typings.signatures.get('ThingsApi.deleteThing')).not.to.have.property('returns');
  });

  it('leaves other classes alone', () => {
    expect([...typings.signatures.keys()].filter((key) => !key.startsWith('ThingsApi.'))).to.deep.equal([]);
  });

  it('names a type it cannot read', () => {
    const odd = TYPINGS.replace('"total"?: number;', '"total"?: 1 | 2;');

    expect(() => readTypings(odd)).to.throw('index.d.ts: cannot read the type 1 | 2');
  });
});
