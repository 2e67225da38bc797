import { GenesysError } from '../errors/genesys-error.ts';
import { holds, permissionCovers, permissionsOf } from '../oauth/permissions.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Operation } from '../openapi/operation.ts';
import type { Directory } from '../org/directory.ts';
import type { Middleware } from './middleware.ts';

/** Checks scopes and permissions as the specification declares them for the operation. */
export const authorize: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  const { operation, principal } = exchange;
  if (principal?.accepted !== undefined && operation !== undefined) {
    requireScope(tenant.directory, operation, principal.accepted);
    requirePermissions(tenant.directory, operation, principal.accepted);
  }
  next();
};

/** Scopes bind only where the organisation enforces them, and never a client-credentials token: its power is its roles. */
function requireScope(directory: Directory, operation: Operation, token: TokenRecord): void {
  if (!directory.organization.enforceScopes || operation.scopes.length === 0) return;
  if (directory.client(token.clientId)?.authorizedGrantType === 'CLIENT-CREDENTIALS') return;
  if (operation.scopes.some((scope) => covers(token.scopes, scope))) return;
  throw new GenesysError('not.authorized', {
    step: 'authorize',
    field: 'header.authorization',
    reason: `${operation.operationId} needs the scope ${operation.scopes.join(' or ')}; the token has ${list(token.scopes)}.`,
    origin: {
      confidence: 'inferred',
      source: 'the status and code for a missing scope were found in no source',
    },
  });
}

/** A scope also grants its read-only form. */
const covers = (held: readonly string[], wanted: string) =>
  held.includes(wanted) ||
  (wanted.endsWith(':readonly') && held.includes(wanted.slice(0, -':readonly'.length)));

function requirePermissions(directory: Directory, operation: Operation, token: TokenRecord): void {
  const rule = operation.permissions;
  if (rule === undefined) return;
  const held = permissionsOf(directory, token);
  const missing = rule.permissions.filter((permission) => !holds(held, permission));
  if (rule.type === 'ALL' ? missing.length === 0 : missing.length < rule.permissions.length) return;
  const subject = token.userId === undefined ? 'the client' : 'the user';
  const code = rule.type === 'ALL' ? 'missing.permissions' : 'missing.any.permissions';
  const named = missing.join(rule.type === 'ALL' ? ', ' : ' or ');
  throw new GenesysError(code, {
    step: 'authorize',
    field: 'header.authorization',
    reason: `${operation.operationId} needs ${named}, which no role of ${subject} grants.${hint(directory, missing)}`,
    values: [missing.join(', ')],
  });
}

function hint(directory: Directory, missing: readonly string[]): string {
  const role = directory.organization.roles.find(({ permissions }) =>
    missing.some((wanted) => permissions.some((permission) => permissionCovers(permission, wanted))),
  );
  return role === undefined ? '' : ` The role "${role.name}" has it.`;
}

const list = (scopes: readonly string[]) => (scopes.length === 0 ? 'none' : scopes.join(' '));
