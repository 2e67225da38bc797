import { type GenesysErrorRow, goClient, liveSwagger2025, sdkCli, swagger2018 } from './row.ts';

/** Errors that any operation of the API host may answer with. */
export const COMMON_ERRORS = {
  'bad.request': {
    status: 400,
    message: 'The request could not be understood by the server due to malformed syntax.',
    origin: swagger2018('documented'),
  },
  'invalid.date': {
    status: 400,
    message: 'Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ',
    origin: swagger2018('documented'),
  },
  'invalid.value': {
    status: 400,
    message: 'Value [%s] is not valid for field type [%s]. Allowable values are: %s',
    origin: swagger2018('documented'),
  },
  'invalid.query.param.value': {
    status: 400,
    message: 'Value [%s] is not valid for parameter [%s]. Allowable values are: %s',
    origin: sdkCli('documented'),
  },
  'client.failed.request': {
    status: 400,
    message:
      'The client did not produce a request with valid end of stream signaling. This can be caused by poor network connection and/or client behavior.',
    origin: sdkCli('documented'),
  },
  'not.a.user': {
    status: 400,
    message:
      'This request requires a user context. Client credentials cannot be used for requests to this resource.',
    origin: swagger2018('documented'),
  },
  'authentication.required': {
    status: 401,
    message: 'No authentication bearer token specified in authorization header.',
    origin: swagger2018('documented'),
  },
  'bad.credentials': {
    status: 401,
    message: 'Invalid login credentials.',
    origin: swagger2018('documented'),
  },
  'credentials.expired': {
    status: 401,
    message: 'The supplied credentials are expired and cannot be used.',
    origin: goClient('seen'),
  },
  'missing.permissions': {
    status: 403,
    message: 'Unable to perform the requested action. You are missing the following permission(s): %s',
    origin: swagger2018('documented'),
  },
  'missing.any.permissions': {
    status: 403,
    message:
      'Unable to perform the requested action. You must have at least one of the following permissions assigned: [%s]',
    origin: swagger2018('documented'),
  },
  'not.authorized': {
    status: 403,
    message: 'You are not authorized to perform the requested action.',
    origin: swagger2018('documented'),
  },
  'not.found': {
    status: 404,
    message: 'The requested resource was not found.',
    origin: swagger2018('documented'),
  },
  'method.not.allowed': {
    status: 405,
    message: 'The method is not allowed for the requested resource.',
    origin: liveSwagger2025('inferred'),
  },
  'request.timeout': {
    status: 408,
    message:
      'The client did not produce a request within the server timeout limit. This can be caused by a slow network connection and/or large payloads.',
    origin: liveSwagger2025('inferred'),
  },
  'general.conflict': {
    status: 409,
    message: 'The request conflicts with the current state of the target resource.',
    origin: swagger2018('documented'),
  },
  'precondition.failed': { status: 412, message: 'Precondition Failed', origin: liveSwagger2025('inferred') },
  'request.entity.too.large': {
    status: 413,
    message: 'The request is over the size limit. Maximum bytes: %s',
    origin: liveSwagger2025('inferred'),
  },
  'unsupported.media.type': {
    status: 415,
    message:
      'Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header.',
    origin: swagger2018('documented'),
  },
  'too.many.requests': {
    status: 429,
    message: 'Rate limit exceeded the maximum. Retry the request in [%s] seconds',
    origin: liveSwagger2025('documented'),
  },
  'internal.server.error': {
    status: 500,
    message: 'The server encountered an unexpected condition which prevented it from fulfilling the request.',
    origin: swagger2018('documented'),
  },
  'service.unavailable': {
    status: 503,
    message:
      'Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance).',
    origin: swagger2018('documented'),
  },
} as const satisfies Record<string, GenesysErrorRow>;
