import type { OpenAPIV3 } from 'openapi-types';
import type { ApiDocument, Operation, PermissionRule, SessionRule } from './api-document.ts';
import type { METHODS } from './operation-table.ts';
import { resolveReference } from './references.ts';

/** Gathers what the request path asks of an operation. @param path as the document has it, without its base path */
export function readOperation(
  specification: ApiDocument,
  method: (typeof METHODS)[number],
  path: string,
): Operation {
  const { document, basePath } = specification;
  const item = document.paths[path] ?? {};
  const definition = item[method] ?? { responses: {} };
  const security = definition.security ?? document.security ?? [];
  const parameters = [...(item.parameters ?? []), ...(definition.parameters ?? [])];
  return {
    specification,
    operationId: definition.operationId ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path: basePath + path,
    pathNames: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? ''),
    definition,
    parameters: parameters.map((parameter) =>
      resolveReference<OpenAPIV3.ParameterObject>(document, parameter),
    ),
    requiresToken: security.length > 0,
    scopes: [...new Set(security.flatMap((requirement) => Object.values(requirement).flat()))],
    permissions: readPermissions(definition),
    session: (definition as { 'x-session-token'?: SessionRule })['x-session-token'],
  };
}

function readPermissions(definition: OpenAPIV3.OperationObject): PermissionRule | undefined {
  const rule = (definition as { 'x-inin-requires-permissions'?: { type?: string; permissions?: string[] } })[
    'x-inin-requires-permissions'
  ];
  if (rule?.permissions === undefined || rule.permissions.length === 0) return undefined;
  return { type: rule.type === 'ALL' ? 'ALL' : 'ANY', permissions: rule.permissions };
}
