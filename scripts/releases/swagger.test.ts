import { expect } from 'chai';
import { readSwagger } from './swagger.ts';
import { VendorError } from './vendor-error.ts';

const SWAGGER = {
  swagger: '2.0',
  info: { title: 'Genesys Cloud', version: 'v2' },
  host: 'api.mypurecloud.com',
  basePath: '/',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  paths: {
    '/api/v2/things/{thingId}': {
      parameters: [{ name: 'thingId', in: 'path', required: true, type: 'string' }],
      put: {
        operationId: 'putThing',
        tags: ['Things'],
        parameters: [
          {
            name: 'expand',
            in: 'query',
            type: 'array',
            items: { type: 'string', enum: ['a'] },
            collectionFormat: 'multi',
          },
          { name: 'sizes', in: 'query', type: 'array', items: { type: 'integer' }, collectionFormat: 'csv' },
          {
            name: 'body',
            in: 'body',
            description: 'The thing',
            required: true,
            schema: { $ref: '#/definitions/Thing' },
          },
        ],
        responses: {
          200: {
            description: 'successful operation',
            schema: { $ref: '#/definitions/Thing' },
            headers: { 'ININ-Correlation-Id': { type: 'string', description: 'An id' } },
          },
          400: {
            description: 'No',
            schema: { $ref: '#/definitions/Error Body' },
            'x-inin-error-codes': { 'bad.request': 'No' },
          },
          default: { description: 'successful operation' },
        },
        security: [{ 'PureCloud OAuth': ['things', 'things:readonly'] }],
        'x-inin-requires-permissions': { type: 'ANY', permissions: ['thing:view'] },
      },
    },
    '/api/v2/pictures': {
      post: {
        consumes: ['multipart/form-data'],
        parameters: [{ name: 'file', in: 'formData', required: true, type: 'file' }],
        responses: { 204: { description: 'Sent' } },
      },
    },
  },
  definitions: {
    Thing: {
      type: 'object',
      discriminator: 'kind',
      required: ['kind'],
      properties: {
        kind: { type: 'string', enum: ['big', 'small'] },
        parent: { $ref: '#/definitions/Thing' },
        discriminator: { type: 'string' },
        note: { type: 'string', 'x-nullable': true },
      },
    },
    'Error Body': { type: 'object' },
  },
  securityDefinitions: {
    'PureCloud OAuth': {
      type: 'oauth2',
      flow: 'implicit',
      authorizationUrl: 'https://login.mypurecloud.com/authorize',
      scopes: { things: 'Things' },
    },
    'Guest Chat JWT': { type: 'apiKey', name: 'Authorization', in: 'header' },
    basic: { type: 'basic' },
  },
};

describe('readSwagger', () => {
  const document = readSwagger(JSON.stringify(SWAGGER), 'swagger.json');
  const put = document.paths['/api/v2/things/{thingId}']?.put;

  it('says where the document comes from', () => {
    expect(document['x-origin']).to.deep.include({ source: 'swagger.json', version: 'v2' });
    expect(document['x-origin'].sha256).to.match(/^[0-9a-f]{64}$/);
    expect(document.openapi).to.equal('3.0.3');
    expect(document.servers).to.deep.equal([{ url: 'https://api.mypurecloud.com' }]);
  });

  it('rewrites parameters, shared ones included', () => {
    expect(document.paths['/api/v2/things/{thingId}']?.parameters).to.deep.equal([
      { name: 'thingId', in: 'path', required: true, schema: { type: 'string' } },
    ]);
    expect(put?.parameters).to.deep.equal([
      {
        name: 'expand',
        in: 'query',
        style: 'form',
        explode: true,
        schema: { type: 'array', items: { type: 'string', enum: ['a'] } },
      },
      {
        name: 'sizes',
        in: 'query',
        style: 'form',
        explode: false,
        schema: { type: 'array', items: { type: 'integer' } },
      },
    ]);
  });

  it('turns body parameters into a request body', () => {
    expect(put?.requestBody).to.deep.equal({
      description: 'The thing',
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
    });
  });

  it('turns form fields into a form', () => {
    expect(document.paths['/api/v2/pictures']?.post?.requestBody).to.deep.equal({
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: { file: { type: 'string', format: 'binary' } },
          },
        },
      },
    });
  });

  it('rewrites answers and keeps extensions', () => {
    expect(put?.responses).to.deep.equal({
      200: {
        description: 'successful operation',
        headers: { 'ININ-Correlation-Id': { description: 'An id', schema: { type: 'string' } } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
      },
      400: {
        description: 'No',
        'x-inin-error-codes': { 'bad.request': 'No' },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error-Body' } } },
      },
      default: { description: 'successful operation' },
    });
    expect(put)
      .to.have.property('x-inin-requires-permissions')
      .that.deep.equals({
        type: 'ANY',
        permissions: ['thing:view'],
      });
  });

  it('rewrites definitions, and leaves a property called discriminator alone', () => {
    expect(document.components?.schemas).to.have.all.keys('Thing', 'Error-Body');
    expect(document.components?.schemas?.Thing).to.deep.equal({
      type: 'object',
      discriminator: { propertyName: 'kind' },
      required: ['kind'],
      properties: {
        kind: { type: 'string', enum: ['big', 'small'] },
        parent: { $ref: '#/components/schemas/Thing' },
        discriminator: { type: 'string' },
        note: { type: 'string', nullable: true },
      },
    });
  });

  it('rewrites security, with names that OpenAPI 3 allows', () => {
    expect(put?.security).to.deep.equal([{ 'PureCloud-OAuth': ['things', 'things:readonly'] }]);
    expect(document.components?.securitySchemes).to.deep.equal({
      'PureCloud-OAuth': {
        type: 'oauth2',
        flows: {
          implicit: {
            authorizationUrl: 'https://login.mypurecloud.com/authorize',
            scopes: { things: 'Things' },
          },
        },
      },
      'Guest-Chat-JWT': { type: 'apiKey', name: 'Authorization', in: 'header' },
      basic: { type: 'http', scheme: 'basic' },
    });
  });

  it('takes OpenAPI 3.0 as it is, from YAML too', () => {
    const yaml = 'openapi: 3.0.1\ninfo: {title: T, version: "5"}\npaths: {/a: {get: {responses: {}}}}\n';

    const read = readSwagger(yaml, 'openapi.yaml');

    expect(read.paths).to.deep.equal({ '/a': { get: { responses: {} } } });
    expect(read['x-origin'].version).to.equal('5');
  });

  it('refuses a reference to another document', () => {
    const evil = structuredClone(SWAGGER);
    evil.definitions.Thing.properties.parent.$ref = 'file:///etc/passwd';

    expect(() => readSwagger(JSON.stringify(evil), 'evil.json')).to.throw(
      VendorError,
      'evil.json refers to file:///etc/passwd',
    );
  });

  for (const [what, text, message] of [
    ['a text that is neither JSON nor YAML', '{"swagger": ', 'x:1:13 is not valid JSON'],
    ['a list', '- 1', 'x# is no document'],
    ['an HTML page', '<html></html>', 'x# is no document'],
    ['another kind of JSON', '{"info": {}, "paths": {}}', 'accepted are Swagger 2.0, OpenAPI 3.0'],
    ['OpenAPI 4', '{"openapi": "4.0.0", "info": {}, "paths": {}}', 'accepted are Swagger 2.0, OpenAPI 3.0'],
    ['a document without paths', '{"swagger": "2.0", "info": {}}', 'x#/paths must be an object'],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(() => readSwagger(text, 'x')).to.throw(VendorError, message);
    });
  }
});
