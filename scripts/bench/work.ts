import type { OpenAPIV3 } from 'openapi-types';

/** What every server is asked: about 400 bytes in and 600 bytes out, validated against the document where the server can. */
export const MESSAGE_PATH = '/api/v2/conversations/handover';
export const TOKEN_PATH = '/oauth/token';
export const QUEUE_ID = 'd59d0280-3333-4aaa-8bbb-000000000001';
export const CONVERSATION_ID = 'e1d2c3b4-4444-4aaa-8bbb-000000000001';
export const CLIENT = {
  id: 'b7a1c2d3-1111-4aaa-8bbb-000000000001',
  secret: 'handover-secret-for-the-mock-only',
} as const;

const CONTEXT = {
  intent: 'transfer',
  language: 'en',
  summary: 'The customer wants to change the delivery address of an order.',
  orderId: 'A-4711',
};

/** A complete request that hands a conversation over. */
export function message(sessionToken: string, conversationId: string = CONVERSATION_ID): string {
  return post(
    MESSAGE_PATH,
    'application/json',
    JSON.stringify({ sessionToken, conversationId, queueId: QUEUE_ID, context: CONTEXT }),
  );
}

/** A complete request for a token. */
export const tokenRequest = post(
  TOKEN_PATH,
  'application/x-www-form-urlencoded',
  `grant_type=client_credentials&client_id=${CLIENT.id}&client_secret=${CLIENT.secret}`,
);

function post(path: string, type: string, body: string): string {
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

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
