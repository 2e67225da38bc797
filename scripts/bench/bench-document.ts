import type { OpenAPIV3 } from 'openapi-types';

/** The work of every server: about 400 bytes in and 600 bytes out, validated against the document where the server can. */
export const MESSAGE_PATH = '/api/v2/conversations/handover';
export const TOKEN_PATH = '/oauth/token';

/** Made up: servers without state know no organisation, and must not load the mock that knows one. */
const QUEUE_ID = '00000000-0000-4000-8000-000000000001';
const CONVERSATION_ID = '00000000-0000-4000-8000-000000000002';

/** What servers without state answer. */
export const MESSAGE_ANSWER = {
  conversationId: CONVERSATION_ID,
  state: 'queued',
  correlationId: '55f8683f-c8cf-4d60-b66d-9e2cbc29fa6b',
  queue: { id: QUEUE_ID, name: 'Support', selfUri: `/api/v2/routing/queues/${QUEUE_ID}` },
  note: 'x'.repeat(280),
};
export const TOKEN_ANSWER = { access_token: 'x'.repeat(86), token_type: 'bearer', expires_in: 3600 };

const uuid = { type: 'string', format: 'uuid' } as const;

/** The two operations, and as many others as it takes. */
export function benchDocument(operations: number): OpenAPIV3.Document {
  const others = Array.from({ length: Math.max(0, operations - 2) }, (_, index) => [
    `/api/v2/things${index}/{thingId}`,
    {
      get: {
        operationId: `getThing${index}`,
        parameters: [{ name: 'thingId', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: answer({ $ref: '#/components/schemas/HandoverAccepted' }, MESSAGE_ANSWER) },
      },
    },
  ]);
  return {
    openapi: '3.0.3',
    info: { title: 'bench', version: '1' },
    paths: {
      [MESSAGE_PATH]: {
        post: {
          operationId: 'postConversationsHandover',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/HandoverRequest' } } },
          },
          responses: { 202: answer({ $ref: '#/components/schemas/HandoverAccepted' }, MESSAGE_ANSWER) },
        },
      },
      [TOKEN_PATH]: {
        post: {
          operationId: 'postOauthToken',
          requestBody: {
            required: true,
            content: {
              'application/x-www-form-urlencoded': {
                schema: {
                  type: 'object',
                  required: ['grant_type'],
                  properties: {
                    grant_type: { type: 'string' },
                    client_id: { type: 'string' },
                    client_secret: { type: 'string' },
                  },
                },
              },
            },
          },
          responses: { 200: answer({ type: 'object' }, TOKEN_ANSWER) },
        },
      },
      ...Object.fromEntries(others),
    },
    components: { schemas: { HandoverRequest: REQUEST_SCHEMA, HandoverAccepted: ANSWER_SCHEMA } },
  };
}

export const REQUEST_SCHEMA = {
  type: 'object',
  required: ['sessionToken', 'conversationId', 'context'],
  properties: {
    sessionToken: { type: 'string', minLength: 1 },
    conversationId: uuid,
    queueId: uuid,
    context: { type: 'object', additionalProperties: { type: 'string' } },
  },
} satisfies OpenAPIV3.SchemaObject;

export const ANSWER_SCHEMA = {
  type: 'object',
  required: ['conversationId', 'state', 'correlationId'],
  properties: {
    conversationId: uuid,
    state: { type: 'string', enum: ['queued', 'unrouted'] },
    correlationId: { type: 'string' },
    queue: {
      type: 'object',
      properties: { id: uuid, name: { type: 'string' }, selfUri: { type: 'string' } },
    },
    note: { type: 'string' },
  },
} satisfies OpenAPIV3.SchemaObject;

function answer(
  schema: OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject,
  example: object,
): OpenAPIV3.ResponseObject {
  return { description: 'ok', content: { 'application/json': { schema, example } } };
}
