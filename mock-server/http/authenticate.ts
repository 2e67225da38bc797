import { GenesysError } from '../errors/genesys-error.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { Principal } from '../oauth/principal.ts';
import { explainAuthorization } from './explain-authorization.ts';
import type { Middleware } from './middleware.ts';

/**
 * Finds out who makes the call: from the bearer token, or where the operation has its session in the body, from there. Operations with
 * neither go on without anybody. Its refusals are handed on and not thrown: a throw costs as much as all the rest of them.
 */
export const authenticate: Middleware = (request, response, next) => {
  const { exchange, tenant } = response.locals;
  const { operation } = exchange;
  if (!operation?.requiresToken) {
    const session = sessionIn(exchange);
    if (session !== undefined) exchange.principal = new Principal(tenant, exchange, session);
    return next();
  }
  const field = 'header.authorization';
  const header = request.headers.authorization ?? '';
  const secret = /^Bearer +(.*)$/i.exec(header)?.[1];
  if (secret === undefined || secret === '') {
    const reason = explainAuthorization(header, exchange.query);
    return next(new GenesysError('authentication.required', { step: 'authenticate', field, reason }));
  }
  exchange.principal = new Principal(tenant, exchange, secret);
  const verdict = exchange.principal.judge();
  if ('record' in verdict) return next();
  const code = verdict.fault === 'expired' ? 'credentials.expired' : 'bad.credentials';
  next(new GenesysError(code, { step: 'authenticate', field, reason: verdict.reason }));
};

/** The token that stands in the body, where the specification says that it does and it is a text. */
function sessionIn({ operation, body }: Exchange): string | undefined {
  if (operation?.session === undefined) return undefined;
  const session: unknown = Object(body)[operation.session.member];
  return typeof session === 'string' ? session : undefined;
}
