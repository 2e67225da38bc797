/** How large a made-up vendor document is. 2 000 operations give about 20 MB, as the official one has. */
export interface VendorDocumentSize {
  readonly operations: number;
}

type Json = Record<string, unknown>;

const VERBS = ['list', 'post', 'get', 'put', 'delete'] as const;
type Verb = (typeof VERBS)[number];
const MEMBERS = Array.from({ length: 36 }, (_, member) => member);
const PARTS = [0, 1, 2, 3, 4];

/**
 * A Swagger 2.0 document in the shape of the official one, which may not be committed: the same extensions, the twelve documented
 * refusals of each operation, long descriptions, models that refer to each other. Its resources are called `gadgets0`, `gadgets1` ...
 */
export function vendorDocument({ operations }: VendorDocumentSize): Json {
  const resources = Math.ceil(operations / VERBS.length);
  const paths: Json = {};
  const definitions: Json = { ErrorBody: ERROR_BODY };
  for (let index = 0; index < resources; index++) {
    const verbs = VERBS.slice(0, Math.min(VERBS.length, operations - index * VERBS.length));
    const pick = (wanted: readonly Verb[]) =>
      verbs
        .filter((verb) => wanted.includes(verb))
        .map((verb) => [verb === 'list' ? 'get' : verb, operation(verb, index)]);
    paths[`/api/v2/gadgets${index}`] = Object.fromEntries(pick(['list', 'post']));
    const single = pick(['get', 'put', 'delete']);
    if (single.length > 0) paths[`/api/v2/gadgets${index}/{gadgetId}`] = Object.fromEntries(single);
    Object.assign(definitions, models(index, resources));
  }
  return {
    swagger: '2.0',
    info: { title: 'A platform', version: 'v2' },
    host: 'api.example.com',
    basePath: '/',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    paths,
    definitions,
    securityDefinitions: {
      'PureCloud OAuth': {
        type: 'oauth2',
        flow: 'implicit',
        authorizationUrl: 'https://login.example.com/authorize',
        scopes: { gadgets: 'Gadgets' },
      },
    },
  };
}

function operation(verb: Verb, index: number): Json {
  const isOne = verb === 'get' || verb === 'put' || verb === 'delete';
  const model = { $ref: `#/definitions/Gadget${index}` };
  const listing = { $ref: `#/definitions/Gadget${index}Listing` };
  return {
    operationId: `${verb}Gadgets${index}`,
    tags: ['Gadgets'],
    summary: `${verb} gadgets of kind ${index}`,
    description: lorem(180),
    parameters: [
      ...(isOne ? [{ name: 'gadgetId', in: 'path', required: true, type: 'string' }] : []),
      ...(verb === 'list' ? LISTING_PARAMETERS : []),
      ...(verb === 'post' || verb === 'put'
        ? [{ name: 'body', in: 'body', required: true, schema: model }]
        : []),
    ],
    responses: {
      ...(verb === 'delete'
        ? { 204: { description: 'Deleted' } }
        : { 200: { description: 'successful operation', schema: verb === 'list' ? listing : model } }),
      ...REFUSALS,
    },
    security: [{ 'PureCloud OAuth': ['gadgets'] }],
    'x-inin-requires-permissions': { type: 'ANY', permissions: [`gadgets:gadget:${verb}`] },
    'x-purecloud-method-name': `${verb}Gadgets${index}`,
  };
}

const LISTING_PARAMETERS = ['pageSize', 'pageNumber'].map((name) => ({
  name,
  in: 'query',
  description: lorem(60),
  required: false,
  type: 'integer',
  format: 'int32',
}));

const CODES: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  400: {
    'general.bad.request': 'The gadget could not be understood.',
    'invalid.date': 'Dates must be specified as ISO-8601 strings.',
    'invalid.value': 'Value [%s] is not valid for field type [%s]. Allowable values are: %s',
    'constraint.validation': '%s',
  },
  401: { 'bad.credentials': 'Invalid login credentials.' },
  403: {
    'missing.any.permissions': 'Unable to perform the requested action. You must have at least one of: %s',
  },
  404: { 'gadget.not.found': 'No such gadget.' },
  408: {},
  409: { 'gadget.in.use': 'The gadget is in use by %s.' },
  413: {},
  415: { 'unsupported.media.type': 'Unsupported Media Type' },
  429: { 'too.many.requests': 'Rate limit exceeded the maximum. Retry the request in [%s] seconds' },
  500: { 'internal.server.error': 'The server encountered an unexpected condition.' },
  503: { 'service.unavailable': 'Service Unavailable' },
  504: { 'request.timeout': 'The request timed out.' },
};

const REFUSALS = Object.fromEntries(
  Object.entries(CODES).map(([status, codes]) => [
    status,
    {
      description: lorem(70),
      schema: { $ref: '#/definitions/ErrorBody' },
      ...(Object.keys(codes).length > 0 && { 'x-inin-error-codes': codes }),
    },
  ]),
);

const ERROR_BODY = {
  type: 'object',
  properties: {
    message: { type: 'string' },
    code: { type: 'string' },
    status: { type: 'integer', format: 'int32' },
    contextId: { type: 'string' },
    details: { type: 'array', items: { type: 'object' } },
    errors: { type: 'array', items: { $ref: '#/definitions/ErrorBody' } },
  },
};

function models(index: number, resources: number): Json {
  const other = `#/definitions/Gadget${(index * 7 + 3) % resources}`;
  const properties: Json = {
    id: { type: 'string', description: lorem(40), readOnly: true },
    name: { type: 'string', description: lorem(40), minLength: 1, maxLength: 64 },
    state: { type: 'string', enum: ['active', 'inactive', 'deleted'] },
    dateCreated: { type: 'string', format: 'date-time', readOnly: true },
    size: { type: 'integer', format: 'int32' },
    weight: { type: 'number', format: 'double', minimum: 0, maximum: 1, exclusiveMaximum: true },
    parts: { type: 'array', items: { $ref: `#/definitions/Gadget${index}Part0` } },
    sibling: { $ref: other },
    attributes: { type: 'object', additionalProperties: { type: 'string' } },
    selfUri: { type: 'string', format: 'uri', readOnly: true },
  };
  const members = Object.fromEntries(
    MEMBERS.map((member) => [`member${member}`, { type: 'string', description: lorem(90) }]),
  );
  return {
    [`Gadget${index}`]: { type: 'object', required: ['name'], properties: { ...properties, ...members } },
    ...Object.fromEntries(
      PARTS.map((part) => [`Gadget${index}Part${part}`, partModel(index, part, members)]),
    ),
    [`Gadget${index}Listing`]: {
      type: 'object',
      properties: {
        entities: { type: 'array', items: { $ref: `#/definitions/Gadget${index}` } },
        pageSize: { type: 'integer', format: 'int32' },
        pageNumber: { type: 'integer', format: 'int32' },
        total: { type: 'integer', format: 'int64' },
        pageCount: { type: 'integer', format: 'int32' },
        firstUri: { type: 'string', format: 'uri' },
        lastUri: { type: 'string', format: 'uri' },
        nextUri: { type: 'string', format: 'uri' },
        previousUri: { type: 'string', format: 'uri' },
        selfUri: { type: 'string', format: 'uri' },
      },
    },
  };
}

/** Each refers to the next, the last one back to the gadget. */
function partModel(index: number, part: number, members: Json): Json {
  const next = part + 1 < PARTS.length ? `Gadget${index}Part${part + 1}` : `Gadget${index}`;
  return {
    type: 'object',
    properties: { id: { type: 'string' }, next: { $ref: `#/definitions/${next}` }, ...members },
  };
}

function lorem(length: number): string {
  return 'What it is for, which values it takes and what happens when it is left out. '
    .repeat(Math.ceil(length / 76))
    .slice(0, length)
    .trim();
}
