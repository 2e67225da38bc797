import { expect } from 'chai';
import type { OpenAPIV3 } from 'openapi-types';
import { partOfDocument } from './part-of-document.ts';

const answer = (schema: string): OpenAPIV3.PathItemObject => ({
  get: {
    responses: {
      200: {
        description: 'ok',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
    },
  },
});

const DOCUMENT: OpenAPIV3.Document = {
  openapi: '3.0.3',
  info: { title: 'Lamps', version: '1' },
  paths: { '/lamps/{id}': answer('Lamp'), '/lamps/{id}/bulbs': answer('Bulb'), '/rooms': answer('Room') },
  components: {
    schemas: {
      Lamp: { properties: { maker: { $ref: '#/components/schemas/Maker' } } },
      Maker: { properties: { lamps: { type: 'array', items: { $ref: '#/components/schemas/Lamp' } } } },
      Bulb: { type: 'string' },
      Room: { type: 'string' },
    },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  },
};

describe('a part of a document', () => {
  it('has the paths that are asked for, and what they refer to', () => {
    const { info, paths, components } = partOfDocument(DOCUMENT, ['/lamps/7', '/elsewhere']);

    expect(info).to.equal(DOCUMENT.info);
    expect(paths).to.deep.equal({ '/lamps/{id}': DOCUMENT.paths['/lamps/{id}'] });
    expect(Object.keys(components?.schemas ?? {})).to.have.members(['Lamp', 'Maker']);
    expect(components?.securitySchemes).to.equal(DOCUMENT.components?.securitySchemes);
  });
});
