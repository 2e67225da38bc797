type Json = Record<string, unknown>;

const STATUSES = [400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504];

const SENTENCE =
  'What the vendor says about this part of its interface, at about the length at which it usually says it. ';

/**
 * A Swagger 2.0 document of the size of the vendor's own: 2 000 operations, 6 000 models, 20 MB.
 *
 * Its shape is the vendor's too: every operation names its refusals with their codes, and models refer to one another.
 *
 * @param extra paths and definitions that a contract uses
 */
export function largeSwagger(extra: { paths: Json; definitions: Json }): string {
  const paths: Json = { ...extra.paths };
  const definitions: Json = { ...extra.definitions };
  for (let index = 0; index < 6_000; index += 1) definitions[`Model${index}`] = model(index);
  for (let index = 0; index < 1_000; index += 1) {
    paths[`/api/v2/group${index % 40}/resource${index}/{resourceId}`] = {
      get: operation(index, 'get'),
      put: operation(index, 'put'),
    };
  }
  return JSON.stringify({
    swagger: '2.0',
    info: { title: 'Genesys Cloud Platform API', version: 'v2' },
    host: 'api.mypurecloud.com',
    basePath: '/',
    paths,
    definitions: { ...definitions, ErrorBody: errorBody },
    securityDefinitions: {
      'PureCloud OAuth': {
        type: 'oauth2',
        flow: 'implicit',
        authorizationUrl: 'https://login.mypurecloud.com/oauth/authorize',
        scopes: { all: 'All' },
      },
    },
  });
}

function model(index: number): Json {
  const properties: Json = {};
  for (let field = 0; field < 8; field += 1) {
    properties[`field${field}`] = {
      type: 'string',
      description: SENTENCE,
      ...(field === 3 && { enum: ['a', 'b', 'c'] }),
    };
  }
  properties.next = { $ref: `#/definitions/Model${(index + 1) % 6_000}` };
  properties.items = { type: 'array', items: { $ref: `#/definitions/Model${(index * 7) % 6_000}` } };
  return { type: 'object', required: ['field0'], properties };
}

function operation(index: number, method: string): Json {
  const refusals = STATUSES.map((status) => [
    status,
    {
      description: SENTENCE,
      schema: { $ref: '#/definitions/ErrorBody' },
      'x-inin-error-codes': { 'bad.request': SENTENCE, 'another.code': SENTENCE },
    },
  ]);
  return {
    operationId: `${method}Resource${index}`,
    summary: SENTENCE,
    description: SENTENCE.repeat(5),
    parameters: [
      { name: 'resourceId', in: 'path', required: true, type: 'string' },
      ...(method === 'put'
        ? [{ name: 'body', in: 'body', required: true, schema: { $ref: `#/definitions/Model${index}` } }]
        : [
            {
              name: 'expand',
              in: 'query',
              type: 'array',
              items: { type: 'string' },
              collectionFormat: 'multi',
            },
          ]),
    ],
    responses: {
      200: { description: 'successful operation', schema: { $ref: `#/definitions/Model${index * 3}` } },
      ...Object.fromEntries(refusals),
    },
    security: [{ 'PureCloud OAuth': ['all'] }],
    'x-inin-requires-permissions': { type: 'ANY', permissions: [`group:resource${index}:view`] },
  };
}

const errorBody: Json = {
  type: 'object',
  properties: {
    message: { type: 'string' },
    code: { type: 'string' },
    status: { type: 'integer' },
    contextId: { type: 'string' },
    details: { type: 'array', items: { type: 'object' } },
    errors: { type: 'array', items: { $ref: '#/definitions/ErrorBody' } },
  },
};
