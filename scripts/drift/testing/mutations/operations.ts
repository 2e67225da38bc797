import { type Mutation, mutation } from './mutation.ts';
import { CONVERSATION, MESSAGE, QUEUES, splitOperation, UNUSED } from './places.ts';

export const inOperations: Mutation[] = [
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
