import { type Mutation, mutation } from './mutation.ts';
import { CONVERSATION, QUEUES, TOKEN, UNUSED, UNUSED_QUERY } from './places.ts';

export const inAccess: Mutation[] = [
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
