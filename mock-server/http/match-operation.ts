import { GenesysError } from '../errors/genesys-error.ts';
import type { Origin } from '../errors/why.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Match } from '../openapi/operation-table.ts';
import { removalOf } from '../openapi/removed-operations.ts';
import type { Tenant } from '../tenant.ts';
import { explainUnknownPath, explainWrongMethod, HANDOVER_PATH } from './explain-path.ts';
import type { Middleware } from './middleware.ts';

const REMOVED_ORIGIN: Origin = {
  confidence: 'inferred',
  source:
    'platform-client-sdk-javascript 259.0.0 removed the operations; what the live host answers since is not known',
};

/** Finds the operation of the specification that is called. */
export const matchOperation: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  const match = find(tenant, exchange);
  if (match.kind === 'found') {
    exchange.operation = match.operation;
    exchange.pathParams = match.pathParams;
    return next();
  }
  if (match.kind === 'unknown-path') {
    const removal = removalOf(exchange.path);
    throw new GenesysError('not.found', {
      step: 'match-operation',
      ...(removal === undefined ? {} : { origin: REMOVED_ORIGIN }),
      reason: removal ?? explainUnknownPath(tenant, exchange),
    });
  }
  throw new GenesysError('method.not.allowed', {
    step: 'match-operation',
    reason: explainWrongMethod(tenant, exchange, match.allowed),
    headers: { Allow: match.allowed.join(', ') },
  });
};

function find(
  { directory, document }: Pick<Tenant, 'directory' | 'document'>,
  { method, path }: Exchange,
): Match {
  const served = directory.organization.handover.path;
  if (path === served) return document.operations.match(method, HANDOVER_PATH);
  if (path === HANDOVER_PATH) return { kind: 'unknown-path' };
  try {
    return document.operations.match(method, path);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new GenesysError('bad.request', {
      step: 'match-operation',
      field: 'path',
      reason: 'The path holds a percent sign that starts no valid encoding.',
    });
  }
}
