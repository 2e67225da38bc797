import { type Mutation, mutation } from './mutation.ts';
import { CONVERSATION, MESSAGE, QUEUES, UNUSED, UNUSED_QUERY } from './places.ts';

export const inParameters: Mutation[] = [
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
