import { type Mutation, mutation } from './mutation.ts';
import { CONVERSATION, MESSAGE, QUEUES, splitOperation, UNUSED, UNUSED_READ } from './places.ts';

export const inAnswers: Mutation[] = [
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
