import { expect } from 'chai';
import type { VendorDocument } from './document.ts';
import { slice } from './slice.ts';

const REF = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const DOCUMENT: VendorDocument = {
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  'x-origin': { source: 'test', version: '1', sha256: 'none' },
  paths: {
    '/things': {
      get: {
        responses: { 200: { description: '', content: { 'application/json': { schema: REF('Listing') } } } },
      },
      post: { responses: { 400: { $ref: '#/components/responses/Refusal' } } },
    },
    '/boxes': { get: { responses: {} } },
  },
  components: {
    schemas: {
      Thing: { type: 'object', properties: { parent: REF('Thing'), box: REF('Box') } },
      Listing: { type: 'object', properties: { entities: { type: 'array', items: REF('Thing') } } },
      Box: { type: 'object' },
      ErrorBody: { type: 'object' },
      Event: { type: 'object', properties: { box: REF('Box') } },
      Unused: { type: 'object' },
    },
    responses: {
      Refusal: { description: '', content: { 'application/json': { schema: REF('ErrorBody') } } },
    },
    securitySchemes: { oauth: { type: 'http', scheme: 'bearer' } },
  },
};

const GET_THINGS = { method: 'get', path: '/things' };
const POST_THINGS = { method: 'post', path: '/things' };

describe('slice', () => {
  it('keeps the operations asked for and all they reach, and nothing else', () => {
    const { document } = slice(DOCUMENT, [GET_THINGS]);

    expect(document.paths).to.have.all.keys('/things');
    expect(document.paths['/things']).to.have.all.keys('get');
    expect(document.components?.schemas).to.have.all.keys('Listing', 'Thing', 'Box');
    expect(document.components).not.to.have.property('responses');
  });

  it('follows shared responses', () => {
    const { document } = slice(DOCUMENT, [POST_THINGS]);

    expect(document.components?.responses).to.have.all.keys('Refusal');
    expect(document.components?.schemas).to.have.all.keys('ErrorBody');
  });

  it('adds schemas that no operation reaches, with what they reach', () => {
    const { document } = slice(DOCUMENT, [], ['Event']);

    expect(document.components?.schemas).to.have.all.keys('Event', 'Box');
  });

  it('keeps security schemes and the origin', () => {
    const { document } = slice(DOCUMENT, [GET_THINGS]);

    expect(document.components?.securitySchemes).to.deep.equal(DOCUMENT.components?.securitySchemes);
    expect(document['x-origin']).to.deep.equal(DOCUMENT['x-origin']);
  });

  it('lists what the document does not have', () => {
    const { missing } = slice(
      DOCUMENT,
      [GET_THINGS, { method: 'put', path: '/things' }],
      ['Event', 'Nothing'],
    );

    expect(missing).to.deep.equal(['PUT /things', 'Nothing']);
  });

  it('writes the same bytes whatever the order of the request', () => {
    const one = slice(DOCUMENT, [GET_THINGS, POST_THINGS], ['Event', 'Box']).document;
    const other = slice(DOCUMENT, [POST_THINGS, GET_THINGS], ['Box', 'Event', 'Event']).document;

    expect(JSON.stringify(one)).to.equal(JSON.stringify(other));
  });

  it('names a reference that leads nowhere', () => {
    const broken: VendorDocument = { ...DOCUMENT, components: {} };

    expect(() => slice(broken, [GET_THINGS])).to.throw('#/components/schemas/Listing leads nowhere');
  });
});
