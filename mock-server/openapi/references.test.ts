import { expect } from 'chai';
import { DocumentError } from './document-error.ts';
import { referenceName, resolveReference } from './references.ts';

const DOCUMENT = {
  components: {
    schemas: {
      Lamp: { type: 'object' },
      Alias: { $ref: '#/components/schemas/Lamp' },
      'a/b~c d': { type: 'string' },
      One: { $ref: '#/components/schemas/Other' },
      Other: { $ref: '#/components/schemas/One' },
      Empty: null,
    },
  },
};

const resolve = ($ref: string) => resolveReference(DOCUMENT, { $ref });

describe('resolveReference', () => {
  it('follows references until something else is found', () => {
    expect(resolve('#/components/schemas/Alias')).to.equal(DOCUMENT.components.schemas.Lamp);
  });

  it('undoes percent-encoding, ~1 and ~0', () => {
    expect(resolve('#/components/schemas/a~1b~0c%20d')).to.deep.equal({ type: 'string' });
    expect(referenceName({ $ref: '#/components/schemas/a~1b~0c%20d' })).to.equal('a/b~c d');
  });

  it('leaves what is no reference as it is', () => {
    const schema = { type: 'object', properties: { $ref: { type: 'string' } } };

    expect(resolveReference(DOCUMENT, schema)).to.equal(schema);
  });

  for (const [$ref, what] of [
    ['#/components/schemas/None', 'leads nowhere'],
    ['#/components/schemas/Lamp/type/length', 'leads nowhere'],
    ['#/__proto__/toString', 'leads nowhere'],
    ['#/components/schemas/One', 'leads back to itself'],
    ['#/components/schemas/Empty', 'leads to null'],
    ['#/components/schemas/Lamp/type', 'leads to "object"'],
    ['other.yaml#/Lamp', 'leaves the document'],
    ['#Lamp', 'leaves the document'],
    ['#/components/%', 'is no valid percent-encoding'],
  ] as const) {
    it(`names the reference that ${what}: ${$ref}`, () => {
      expect(() => resolve($ref)).to.throw(DocumentError, `The reference ${$ref} ${what}.`);
    });
  }
});
