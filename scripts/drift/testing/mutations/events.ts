import { type Mutation, mutation } from './mutation.ts';

export const inEvents: Mutation[] = [
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
