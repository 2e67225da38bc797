import { type GenesysErrorRow, swagger2018 } from './row.ts';

/** Errors of the routing and user services, which have names of their own for common things. */
export const ROUTING_ERRORS = {
  'general.bad.request': {
    status: 400,
    message: 'The request could not be understood by the server due to malformed syntax.',
    origin: swagger2018('documented'),
  },
  'resource.not.found': {
    status: 404,
    message: 'The resource could not be found.',
    origin: swagger2018('documented'),
  },
  'general.resource.not.found': {
    status: 404,
    message: 'Unable to find a user with that userId',
    origin: swagger2018('documented'),
  },
} as const satisfies Record<string, GenesysErrorRow>;
