import { type Mutation, mutation } from './mutation.ts';
import { CHANNELS, MESSAGE, splitOperation, UNUSED } from './places.ts';

export const inRequests: Mutation[] = [
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
