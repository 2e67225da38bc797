import type { ChangedDocument } from '../change-document.ts';
import { MESSAGE, QUEUES } from './places.ts';

/** Changes to a document that must not be found. */
export const HARMLESS: Record<string, (changed: ChangedDocument) => void> = {
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
