import { expect } from 'chai';
import type { Finding } from './findings/finding.ts';
import type { FindingKind } from './findings/kinds.ts';
import { ChangedDocument } from './testing/change-document.ts';
import {
  call,
  contract,
  conversations,
  firstMessage,
  notifications,
  readConversation,
} from './testing/contracts.ts';
import { acceptedDocuments, findingsIn, inShort } from './testing/judging.ts';

const MESSAGE = 'post /api/v2/conversations/messages/{integrationId}/inbound/open/message';
const CONVERSATION = 'get /api/v2/conversations/{conversationId}';
const QUEUES = 'get /api/v2/routing/queues';
const CHANNELS = 'post /api/v2/notifications/channels';
const TOKEN = 'get /api/v2/tokens/me';
// Nothing in these contracts uses them.
const UNUSED = 'post /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue';
const UNUSED_QUERY = 'get /api/v2/routing/queues/{queueId}/members';
const UNUSED_READ = 'get /api/v2/analytics/conversations/{conversationId}/details';

const REFUSAL = {
  code: 'not.found',
  message: 'What was wrong.',
  contextId: 'ffffffff-0000-4000-8000-000000000000',
};

const CONTRACTS = [
  contract(
    [
      firstMessage,
      {
        ...readConversation,
        answerHeaders: { ...readConversation.answerHeaders, 'inin-correlation-id': REFUSAL.contextId },
      },
      call(`GET /api/v2/conversations/${REFUSAL.contextId}`, { status: 404, answer: REFUSAL }),
      ...conversations.interactions.filter(({ path }) => path.startsWith('/api/v2/routing')),
      ...notifications.interactions,
      call('GET /api/v2/tokens/me', { answer: { organization: { id: REFUSAL.contextId } } }),
      call('POST /oauth/token', { isAuthorized: false, answer: { access_token: 'example-access-token' } }),
    ],
    { messages: notifications.messages },
  ),
];

interface Mutation {
  what: string;
  kinds: FindingKind[];
  used: (changed: ChangedDocument) => void;
  unused: (changed: ChangedDocument) => void;
}

type Change<Place extends string[]> = (changed: ChangedDocument, ...place: Place) => void;

/** The same change at a place that the contracts use and at one that they do not. */
function mutation<Place extends string[]>(
  what: string,
  kinds: FindingKind | FindingKind[],
  change: Change<Place>,
  used: Place,
  unused: Place,
): Mutation {
  return {
    what,
    kinds: [kinds].flat(),
    used: (changed) => change(changed, ...used),
    unused: (changed) => change(changed, ...unused),
  };
}

const splitOperation = (operation: string): [method: string, path: string] => {
  const [method = '', path = ''] = operation.split(' ');
  return [method, path];
};

const inOperations: Mutation[] = [
  mutation(
    'an operation is removed',
    'operation-missing',
    (doc, operation) => {
      const [method, path] = splitOperation(operation);
      delete doc.at('paths', path)[method];
    },
    [MESSAGE],
    [UNUSED],
  ),
  mutation(
    'a path is renamed',
    'operation-missing',
    (doc, operation) => {
      const [, path] = splitOperation(operation);
      const paths = doc.at('paths');
      paths[`${path}/v3`] = paths[path];
      delete paths[path];
    },
    [MESSAGE],
    [UNUSED],
  ),
  mutation(
    'a path moves to another version',
    'operation-missing',
    (doc, operation) => {
      const [, path] = splitOperation(operation);
      const paths = doc.at('paths');
      paths[path.replace('/v2/', '/v3/')] = paths[path];
      delete paths[path];
    },
    [QUEUES],
    [UNUSED],
  ),
  mutation(
    'another method takes over',
    'operation-missing',
    (doc, operation) => {
      const [method, path] = splitOperation(operation);
      const item = doc.at('paths', path);
      item.put = item[method];
      delete item[method];
    },
    [MESSAGE],
    [UNUSED],
  ),
  mutation(
    'an operation is deprecated',
    'operation-deprecated',
    (doc, operation) => {
      doc.operation(operation).deprecated = true;
    },
    [CONVERSATION],
    [UNUSED],
  ),
];

const inParameters: Mutation[] = [
  mutation(
    'a parameter is removed',
    'parameter-missing',
    (doc, operation, name) => {
      doc.operation(operation).parameters = doc.parameters(operation).filter((it) => it.name !== name);
    },
    [MESSAGE, 'prefetchConversationId'],
    [QUEUES, 'sortOrder'],
  ),
  mutation(
    'a parameter is renamed',
    'parameter-missing',
    (doc, operation, name) => {
      doc.parameter(operation, name).name = `${name}2`;
    },
    [QUEUES, 'name'],
    [QUEUES, 'divisionId'],
  ),
  mutation(
    'a parameter moves to the headers',
    'parameter-missing',
    (doc, operation, name) => {
      doc.parameter(operation, name).in = 'header';
    },
    [QUEUES, 'pageSize'],
    [QUEUES, 'hasPeer'],
  ),
  mutation(
    'a parameter is deprecated',
    'parameter-deprecated',
    (doc, operation, name) => {
      doc.parameter(operation, name).deprecated = true;
    },
    [QUEUES, 'name'],
    [QUEUES, 'sortOrder'],
  ),
  mutation(
    'a parameter is of another type',
    ['parameter-refused', 'parameter-narrowed'],
    (doc, operation, name) => {
      doc.parameter(operation, name).schema = { type: 'integer' };
    },
    [QUEUES, 'name'],
    [QUEUES, 'sortOrder'],
  ),
  mutation(
    'a parameter gets a list of values without the one sent',
    'parameter-refused',
    (doc, operation, name) => {
      doc.parameter(operation, name).schema = { type: 'string', enum: ['x', 'y'] };
    },
    [QUEUES, 'name'],
    [QUEUES, 'sortOrder'],
  ),
  mutation(
    'a parameter gets a list of values with the one sent',
    'parameter-narrowed',
    (doc, operation, name) => {
      doc.parameter(operation, name).schema = { type: 'string', enum: ['Support', 'Sales'] };
    },
    [QUEUES, 'name'],
    [QUEUES, 'sortOrder'],
  ),
  mutation(
    'a parameter gets a format',
    'parameter-refused',
    (doc, operation, name) => {
      doc.parameter(operation, name).schema = { type: 'string', format: 'uuid' };
    },
    [QUEUES, 'name'],
    [QUEUES, 'sortOrder'],
  ),
  mutation(
    'a parameter gets a maximum below what is sent',
    'parameter-refused',
    (doc, operation, name) => {
      doc.parameter(operation, name).schema = { type: 'integer', minimum: 1, maximum: 10 };
    },
    [QUEUES, 'pageSize'],
    [UNUSED_QUERY, 'pageSize'],
  ),
  mutation(
    'a parameter gets a maximum above what is sent',
    'parameter-narrowed',
    (doc, operation, name) => {
      doc.parameter(operation, name).schema = { type: 'integer', minimum: 1, maximum: 100 };
    },
    [QUEUES, 'pageSize'],
    [UNUSED_QUERY, 'pageSize'],
  ),
  mutation(
    'a query parameter is newly required',
    'parameter-required',
    (doc, operation) => {
      doc
        .parameters(operation)
        .push({ name: 'tenant', in: 'query', required: true, schema: { type: 'string' } });
    },
    [CONVERSATION],
    [UNUSED],
  ),
  mutation(
    'a header is newly required',
    'parameter-required',
    (doc, operation) => {
      doc
        .parameters(operation)
        .push({ name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string' } });
    },
    [CONVERSATION],
    [UNUSED],
  ),
  mutation(
    'an optional parameter becomes required',
    'parameter-required',
    (doc, operation, name) => {
      doc.parameter(operation, name).required = true;
    },
    [QUEUES, 'sortOrder'],
    [UNUSED_QUERY, 'name'],
  ),
];

const inRequests: Mutation[] = [
  mutation(
    'a request body is removed',
    'request-field-missing',
    (doc, operation) => {
      delete doc.operation(operation).requestBody;
    },
    [MESSAGE],
    [UNUSED],
  ),
  mutation(
    'a request body is newly required',
    'request-field-required',
    (doc, operation) => {
      const schema = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } };
      doc.operation(operation).requestBody = { required: true, content: { 'application/json': { schema } } };
    },
    [CHANNELS],
    ['post /api/v2/conversations/{conversationId}/disconnect'],
  ),
  mutation(
    'a request is of another media type',
    'request-media-type',
    (doc, operation) => {
      const [method, path] = splitOperation(operation);
      const content = doc.at('paths', path, method, 'requestBody', 'content');
      content['application/xml'] = content['application/json'];
      delete content['application/json'];
    },
    [MESSAGE],
    [UNUSED],
  ),
  mutation(
    'a request field is removed',
    'request-field-missing',
    (doc, field) => doc.removeProperty(field),
    ['OpenMessagingFromRecipient.nickname'],
    ['OpenMessagingFromRecipient.lastName'],
  ),
  mutation(
    'a request field is renamed',
    ['request-field-missing', 'request-field-refused', 'request-field-required'],
    (doc, field) => doc.renameProperty(field, 'renamed'),
    ['OpenInboundNormalizedMessage.text'],
    ['OpenInboundNormalizedMessage.metadata'],
  ),
  mutation(
    'a required request field is renamed',
    ['request-field-missing', 'request-field-required'],
    (doc, field) => {
      doc.renameProperty(field, 'renamed');
      doc.require(field.split('.')[0] ?? '', (required) => [...required, 'renamed']);
    },
    ['OpenMessagingFromRecipient.idType'],
    ['TransferToQueueRequest.queueId'],
  ),
  mutation(
    'a request field moves deeper',
    'request-field-missing',
    (doc, field) => doc.nest(field),
    ['OpenMessagingFromRecipient.id'],
    ['OpenMessagingFromRecipient.email'],
  ),
  mutation(
    'a field deep in a list moves deeper',
    'request-field-missing',
    (doc, field) => doc.nest(field),
    ['OpenContentAttachment.url'],
    ['OpenContentAttachment.sha256'],
  ),
  mutation(
    'a request field is of another type',
    'request-field-refused',
    (doc, field) => doc.setProperty(field, { type: 'object' }),
    ['OpenInboundNormalizedMessage.text'],
    ['OpenInboundNormalizedMessage.metadata'],
  ),
  mutation(
    'a request field becomes a list',
    'request-field-refused',
    (doc, field) => doc.setProperty(field, { type: 'array', items: { type: 'string' } }),
    ['OpenMessagingFromRecipient.nickname'],
    ['OpenMessagingFromRecipient.email'],
  ),
  mutation(
    'a list in a request becomes an object',
    'request-field-refused',
    (doc, field) => doc.setProperty(field, { type: 'object', properties: {} }),
    ['OpenInboundNormalizedMessage.content'],
    ['ConversationNormalizedMessage.content'],
  ),
  mutation(
    'a list of values loses the one sent',
    'request-field-refused',
    (doc, field) => {
      doc.property(field).enum = ['Video', 'Audio'];
    },
    ['OpenContentAttachment.mediaType'],
    ['ConversationContentAttachment.mediaType'],
  ),
  mutation(
    'a list of values loses another one',
    'request-field-narrowed',
    (doc, field) => {
      doc.property(field).enum = ['Image', 'Video'];
    },
    ['OpenContentAttachment.mediaType'],
    ['ConversationContentAttachment.mediaType'],
  ),
  mutation(
    'a request field gets a list of values',
    'request-field-refused',
    (doc, field) => {
      doc.property(field).enum = ['Bob'];
    },
    ['OpenMessagingFromRecipient.nickname'],
    ['OpenMessagingFromRecipient.email'],
  ),
  mutation(
    'a request field gets a format',
    'request-field-refused',
    (doc, field) => {
      doc.property(field).format = 'uuid';
    },
    ['OpenInboundMessageMessagingChannel.messageId'],
    ['OpenMessagingFromRecipient.image'],
  ),
  mutation(
    'a request field changes its format',
    'request-field-refused',
    (doc, field) => {
      doc.property(field).format = 'date';
    },
    ['OpenInboundMessageMessagingChannel.time'],
    ['OpenInboundMessagingReceiptChannel.time'],
  ),
  mutation(
    'a request field gets a length below what is sent',
    'request-field-refused',
    (doc, field) => {
      doc.property(field).maxLength = 2;
    },
    ['OpenInboundNormalizedMessage.text'],
    ['OpenMessagingFromRecipient.lastName'],
  ),
  mutation(
    'a request field gets a length above what is sent',
    'request-field-narrowed',
    (doc, field) => {
      doc.property(field).maxLength = 4_000;
    },
    ['OpenInboundNormalizedMessage.text'],
    ['OpenMessagingFromRecipient.lastName'],
  ),
  mutation(
    'a request field gets a pattern',
    'request-field-refused',
    (doc, field) => {
      doc.property(field).pattern = '^[0-9]+$';
    },
    ['OpenMessagingFromRecipient.nickname'],
    ['OpenMessagingFromRecipient.email'],
  ),
  mutation(
    'a list in a request gets shorter',
    'request-field-refused',
    (doc, field) => {
      doc.property(field).maxItems = 0;
    },
    ['OpenInboundNormalizedMessage.content'],
    ['ConversationNormalizedMessage.content'],
  ),
  mutation(
    'a request field is newly required',
    'request-field-required',
    (doc, model, name) => doc.require(model, (required) => [...required, name]),
    ['OpenInboundMessageMessagingChannel', 'to'],
    ['TransferToQueueRequest', 'queueId'],
  ),
  mutation(
    'a field deep in a list is newly required',
    'request-field-required',
    (doc, model, name) => doc.require(model, (required) => [...required, name]),
    ['OpenContentAttachment', 'sha256'],
    ['ConversationContentAttachment', 'sha256'],
  ),
  mutation(
    'a map in a request wants other values',
    'request-field-refused',
    (doc, field) => doc.setProperty(field, { type: 'object', additionalProperties: { type: 'integer' } }),
    ['ConversationChannelMetadata.customAttributes'],
    ['OpenInboundNormalizedMessage.metadata'],
  ),
  mutation(
    'a model in a request is replaced by another',
    ['request-field-missing', 'request-field-refused', 'request-field-required'],
    (doc, field) => doc.setProperty(field, { $ref: '#/components/schemas/QueueRequestReplacement' }),
    ['OpenInboundMessageMessagingChannel.from'],
    ['TransferToQueueRequest.queueId'],
  ),
  mutation(
    'a request field is deprecated',
    'field-deprecated',
    (doc, field) => {
      doc.property(field).deprecated = true;
    },
    ['OpenMessagingFromRecipient.nickname'],
    ['OpenMessagingFromRecipient.email'],
  ),
];

const inAnswers: Mutation[] = [
  mutation(
    'a response field is removed',
    'response-field-missing',
    (doc, field) => doc.removeProperty(field),
    ['OpenMessageNormalizedMessage.conversationId'],
    ['OpenMessageNormalizedMessage.text'],
  ),
  mutation(
    'a response field is renamed',
    'response-field-missing',
    (doc, field) => doc.renameProperty(field, 'renamed'),
    ['Participant.purpose'],
    ['Participant.locale'],
  ),
  mutation(
    'a response field moves deeper',
    'response-field-missing',
    (doc, field) => doc.nest(field),
    ['Queue.name'],
    ['Queue.description'],
  ),
  mutation(
    'a field deep in two lists is removed',
    'response-field-missing',
    (doc, field) => doc.removeProperty(field),
    ['Message.state'],
    ['Message.held'],
  ),
  mutation(
    'a response field is of another type',
    'response-field-retyped',
    (doc, field) => doc.setProperty(field, { type: 'integer' }),
    ['Conversation.id'],
    ['Conversation.externalTag'],
  ),
  mutation(
    'a list in an answer becomes an object',
    'response-field-retyped',
    (doc, field) => doc.setProperty(field, { type: 'object', properties: {} }),
    ['Conversation.participants'],
    ['Conversation.divisions'],
  ),
  mutation(
    'a map in an answer holds other values',
    'response-field-retyped',
    (doc, field) => doc.setProperty(field, { type: 'object', additionalProperties: { type: 'integer' } }),
    ['Participant.attributes'],
    ['OpenMessageNormalizedMessage.metadata'],
  ),
  mutation(
    'a whole number may be a fraction',
    'response-field-retyped',
    (doc, field) => doc.setProperty(field, { type: 'number' }),
    ['QueueEntityListing.total'],
    ['QueueEntityListing.pageCount'],
  ),
  mutation(
    'an answer loses the value that is read',
    'response-field-retyped',
    (doc, field) => {
      doc.property(field).enum = ['alerting'];
    },
    ['Message.state'],
    ['Message.initialState'],
  ),
  mutation(
    'an answer loses another value',
    'response-field-changed',
    (doc, field) => {
      doc.property(field).enum = ['connected'];
    },
    ['Message.state'],
    ['Message.initialState'],
  ),
  mutation(
    'a response field changes its format',
    ['response-field-changed', 'response-field-retyped'],
    (doc, field) => {
      doc.property(field).format = 'date';
    },
    ['Conversation.startTime'],
    ['Conversation.endTime'],
  ),
  mutation(
    'a response field is no longer certain',
    'response-field-optional',
    (doc, model, name) => doc.require(model, (required) => required.filter((it) => it !== name)),
    ['Conversation', 'participants'],
    ['OpenMessageNormalizedMessage', 'type'],
  ),
  mutation(
    'a response field may be null',
    'response-field-optional',
    (doc, field) => {
      doc.property(field).nullable = true;
    },
    ['Queue.name'],
    ['Queue.description'],
  ),
  mutation(
    'a response field is deprecated',
    'field-deprecated',
    (doc, field) => {
      doc.property(field).deprecated = true;
    },
    ['Queue.name'],
    ['Queue.description'],
  ),
  mutation(
    'a success status is replaced',
    'status-missing',
    (doc, operation) => {
      const [method, path] = splitOperation(operation);
      const responses = doc.at('paths', path, method, 'responses');
      responses['201'] = responses['200'] ?? responses['202'];
      delete responses['200'];
      delete responses['202'];
    },
    [MESSAGE],
    [UNUSED],
  ),
  mutation(
    'a refusal is no longer documented',
    'refusal-missing',
    (doc, operation) => {
      const [method, path] = splitOperation(operation);
      delete doc.at('paths', path, method, 'responses')['404'];
    },
    [CONVERSATION],
    [UNUSED],
  ),
  mutation(
    'an answer is of another media type',
    'response-media-type',
    (doc, operation) => {
      const response = doc.response(operation, 200);
      response.content = { 'application/xml': { schema: { type: 'object' } } };
    },
    [QUEUES],
    [UNUSED_READ],
  ),
  mutation(
    'an answer loses its body',
    'response-body-missing',
    (doc, operation) => {
      delete doc.response(operation, 200).content;
    },
    [QUEUES],
    [UNUSED_READ],
  ),
  mutation(
    'an answer loses a header',
    'response-header-missing',
    (doc, operation) => {
      delete doc.response(operation, 200).headers;
    },
    [CONVERSATION],
    [UNUSED_READ],
  ),
  mutation(
    'an error code is no longer listed',
    'error-code-missing',
    (doc, operation) => {
      doc.response(operation, 404)['x-inin-error-codes'] = { 'something.else': '' };
    },
    [CONVERSATION],
    [UNUSED],
  ),
  mutation(
    'the error model loses a field',
    'response-field-missing',
    (doc, field) => doc.removeProperty(field),
    ['ErrorBody.contextId'],
    ['ErrorBody.entityName'],
  ),
];

const inAccess: Mutation[] = [
  mutation(
    'a permission is added to a list of alternatives that becomes a list of demands',
    'permission-added',
    (doc, operation) => {
      const permissions = ['conversation:communication:view', 'conversation:message:view'];
      doc.operation(operation)['x-inin-requires-permissions'] = { type: 'ALL', permissions };
    },
    [CONVERSATION],
    [UNUSED],
  ),
  mutation(
    'another permission is required',
    'permission-added',
    (doc, operation) => {
      doc.operation(operation)['x-inin-requires-permissions'] = {
        type: 'ANY',
        permissions: ['routing:queue:search'],
      };
    },
    [QUEUES],
    [UNUSED_QUERY],
  ),
  mutation(
    'a permission is required where none was',
    'permission-added',
    (doc, operation) => {
      doc.operation(operation)['x-inin-requires-permissions'] = {
        type: 'ALL',
        permissions: ['oauth:token:view'],
      };
    },
    [TOKEN],
    ['head /api/v2/tokens/me'],
  ),
  mutation(
    'another scope is required',
    'scope-changed',
    (doc, operation) => {
      doc.operation(operation).security = [{ 'PureCloud-OAuth': ['routing:admin'] }];
    },
    [QUEUES],
    [UNUSED_QUERY],
  ),
  mutation(
    'another kind of credential is required',
    'security-changed',
    (doc, operation) => {
      doc.at('components', 'securitySchemes')['Api-Key'] = {
        type: 'apiKey',
        in: 'header',
        name: 'X-Api-Key',
      };
      doc.operation(operation).security = [{ 'Api-Key': [] }];
    },
    [QUEUES],
    [UNUSED_QUERY],
  ),
  mutation(
    'a token is required where none was',
    ['security-changed', 'authorization-missing'],
    (doc, operation) => {
      doc.operation(operation).security = [{ 'PureCloud-OAuth': [] }];
    },
    ['post /oauth/token'],
    [UNUSED],
  ),
];

const inEvents: Mutation[] = [
  mutation(
    'an event loses its model',
    'event-missing',
    (doc, model) => {
      delete doc.at('components', 'schemas')[model];
    },
    ['AcwDetailEventTopicAfterCallWorkEvent'],
    ['FlowEndDetailEventTopicFlowEndEvent'],
  ),
  mutation(
    'an event loses a field',
    'event-field-missing',
    (doc, field) => doc.removeProperty(field),
    ['UserEndDetailEventTopicUserEndEvent.userId'],
    ['UserEndDetailEventTopicUserEndEvent.subject'],
  ),
  mutation(
    'a field of an event is of another type',
    'event-field-retyped',
    (doc, field) => doc.setProperty(field, { type: 'string' }),
    ['UserEndDetailEventTopicUserEndEvent.eventTime'],
    ['UserEndDetailEventTopicUserEndEvent.heldDurationMs'],
  ),
  mutation(
    'an event loses a value',
    'event-field-changed',
    (doc, field) => {
      doc.property(field).enum = ['UNKNOWN'];
    },
    ['UserEndDetailEventTopicUserEndEvent.disconnectType'],
    ['UserEndDetailEventTopicUserEndEvent.messageType'],
  ),
];

const MUTATIONS = [...inOperations, ...inParameters, ...inRequests, ...inAnswers, ...inAccess, ...inEvents];

async function findingsAfter(change: (changed: ChangedDocument) => void): Promise<Finding[]> {
  const { provider } = await acceptedDocuments();
  const changed = new ChangedDocument(provider);
  changed.at('components', 'schemas').QueueRequestReplacement = {
    type: 'object',
    required: ['queue'],
    additionalProperties: false,
    properties: { queue: { type: 'string' } },
  };
  change(changed);
  return findingsIn(changed.document, CONTRACTS, provider);
}

describe('a change of the document', () => {
  it('comes in at least 40 kinds', () => {
    expect(new Set(MUTATIONS.map(({ what }) => what)).size)
      .to.be.at.least(40)
      .and.equal(MUTATIONS.length);
  });

  it('is nothing by itself', async () => {
    expect(inShort(await findingsAfter(() => undefined))).to.deep.equal([]);
  });

  for (const { what, kinds, used, unused } of MUTATIONS) {
    it(`is found when ${what}`, async () => {
      const found = await findingsAfter(used);

      expect(
        found.map(({ kind }) => kind),
        inShort(found).join('\n'),
      ).to.not.be.empty;
      expect(kinds, inShort(found).join('\n')).to.include.members(found.map(({ kind }) => kind));
    });

    it(`is not reported when ${what} and nobody uses it`, async () => {
      expect(inShort(await findingsAfter(unused))).to.deep.equal([]);
    });
  }
});

const HARMLESS: Record<string, (changed: ChangedDocument) => void> = {
  'a path parameter has another name': (doc) => {
    const paths = doc.at('paths');
    const item = doc.at('paths', '/api/v2/conversations/{conversationId}');
    delete paths['/api/v2/conversations/{conversationId}'];
    paths['/api/v2/conversations/{id}'] = item;
    doc.parameter('get /api/v2/conversations/{id}', 'conversationId').name = 'id';
  },
  'a model has another name': (doc) => {
    const schemas = doc.at('components', 'schemas');
    schemas.Sender = schemas.OpenMessagingFromRecipient;
    doc.setProperty('OpenInboundMessageMessagingChannel.from', { $ref: '#/components/schemas/Sender' });
  },
  'a model is written as parts': (doc) => {
    const schemas = doc.at('components', 'schemas');
    schemas.QueueParts = schemas.Queue;
    schemas.Queue = { allOf: [{ $ref: '#/components/schemas/QueueParts' }] };
  },
  'models hold lists and maps of themselves': (doc) => {
    const schemas = doc.at('components', 'schemas');
    schemas.Lists = { type: 'array', items: { $ref: '#/components/schemas/Lists' } };
    schemas.Maps = { type: 'object', additionalProperties: { $ref: '#/components/schemas/Maps' } };
    doc.setProperty('Queue.lists', { $ref: '#/components/schemas/Lists' });
    doc.require('Queue', (required) => [...required, 'lists']);
    doc.setProperty('OpenInboundNormalizedMessage.maps', { $ref: '#/components/schemas/Maps' });
    doc.model('Participant').allOf = [{ $ref: '#/components/schemas/Participant' }];
  },
  'texts change': (doc) => {
    doc.operation(MESSAGE).description = 'Another text.';
    doc.property('Queue.name').description = 'Another text.';
  },
  'optional fields, parameters and statuses are added': (doc) => {
    doc.setProperty('OpenInboundNormalizedMessage.priority', { type: 'integer' });
    doc.setProperty('Queue.colour', { type: 'string' });
    doc.parameters(QUEUES).push({ name: 'colour', in: 'query', schema: { type: 'string' } });
    doc.at('paths', '/api/v2/routing/queues', 'get', 'responses')['410'] = { description: '' };
  },
  'an operation is added': (doc) => {
    doc.at('paths')['/api/v2/conversations/new'] = { post: { responses: { 200: { description: '' } } } };
  },
  'a request may hold more values': (doc) => {
    doc.property('OpenContentAttachment.mediaType').enum = [
      'Image',
      'Video',
      'Audio',
      'File',
      'Link',
      'Hologram',
    ];
  },
  'an answer may hold more values': (doc) => {
    doc.property('Message.state').enum = ['alerting', 'connected', 'parked', 'disconnected', 'offering'];
  },
  'a required field becomes optional in a request': (doc) => {
    doc.require('OpenMessagingFromRecipient', () => []);
  },
  'a permission becomes one of several that will do': (doc) => {
    const permissions = ['routing:queue:view', 'routing:queue:search'];
    doc.operation(QUEUES)['x-inin-requires-permissions'] = { type: 'ANY', permissions };
  },
};

describe('a harmless change', () => {
  for (const [what, change] of Object.entries(HARMLESS)) {
    it(`is not reported: ${what}`, async () => {
      expect(inShort(await findingsAfter(change))).to.deep.equal([]);
    });
  }
});
