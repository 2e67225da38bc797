import type { RequestHandler } from 'express';
import { GenesysError } from '../errors/genesys-error.ts';
import { holds, permissionCovers } from '../oauth/permission-match.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Operation } from '../openapi/api-document.ts';
import type { World } from '../world.ts';

/** Checks scopes and permissions as the specification declares them for the operation. */
export function authorize(world: World): RequestHandler {
  return (_request, response, next) => {
    const { token, operation } = response.locals.exchange;
    if (token !== undefined && operation?.requiresToken) {
      requireScope(world, operation, token);
      requirePermissions(world, operation, token);
    }
    next();
  };
}

/** What the token's user, or without one its client, is allowed. */
export function permissionsOf(world: World, token: TokenRecord): ReadonlySet<string> {
  return token.permissions ?? world.directory.permissionsOf(token.userId ?? token.clientId);
}

/** Scopes bind only where the organisation enforces them, and never a client-credentials token: its power is its roles. */
function requireScope(world: World, operation: Operation, token: TokenRecord): void {
  if (!world.directory.organization.enforceScopes || operation.scopes.length === 0) return;
  if (world.directory.client(token.clientId)?.authorizedGrantType === 'CLIENT-CREDENTIALS') return;
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

function requirePermissions(world: World, operation: Operation, token: TokenRecord): void {
  const rule = operation.permissions;
  if (rule === undefined) return;
  const held = permissionsOf(world, token);
  const missing = rule.permissions.filter((permission) => !holds(held, permission));
  if (rule.type === 'ALL' ? missing.length === 0 : missing.length < rule.permissions.length) return;
  const subject = token.userId === undefined ? 'the client' : 'the user';
  const code = rule.type === 'ALL' ? 'missing.permissions' : 'missing.any.permissions';
  const named = missing.join(rule.type === 'ALL' ? ', ' : ' or ');
  throw new GenesysError(code, {
    step: 'authorize',
    field: 'header.authorization',
    reason: `${operation.operationId} needs ${named}, which no role of ${subject} grants.${hint(world, missing)}`,
    values: [missing.join(', ')],
  });
}

function hint(world: World, missing: readonly string[]): string {
  const role = world.directory.organization.roles.find(({ permissions }) =>
    missing.some((wanted) => permissions.some((permission) => permissionCovers(permission, wanted))),
  );
  return role === undefined ? '' : ` The role "${role.name}" has it.`;
}

const list = (scopes: readonly string[]) => (scopes.length === 0 ? 'none' : scopes.join(' '));
