import type { RequestHandler } from 'express';
import { GenesysError } from '../errors/genesys-error.ts';
import { checkBearer } from '../oauth/bearer.ts';
import type { World } from '../world.ts';

/**
 * Finds the token that the request carries. Operations without `security` go on without one. Its refusals are handed on and not thrown:
 * a throw costs as much as all the rest of them.
 */
export function authenticate(world: World): RequestHandler {
  return (request, response, next) => {
    const { exchange } = response.locals;
    if (!exchange.operation?.requiresToken) return next();
    const field = 'header.authorization';
    const header = request.headers.authorization ?? '';
    const secret = /^Bearer +(.*)$/i.exec(header)?.[1];
    if (secret === undefined || secret === '') {
      const reason =
        header === ''
          ? 'No Authorization header was sent. Send "Authorization: Bearer <access token>".'
          : 'The Authorization header is not of the form "Bearer <access token>".';
      return next(new GenesysError('authentication.required', { step: 'authenticate', field, reason }));
    }
    const verdict = checkBearer(world, secret);
    if ('fault' in verdict) {
      const code = verdict.fault === 'expired' ? 'credentials.expired' : 'bad.credentials';
      return next(new GenesysError(code, { step: 'authenticate', field, reason: verdict.reason }));
    }
    exchange.token = verdict.record;
    next();
  };
}
