import type { OpenAPIV3 } from 'openapi-types';
import { isRecord } from './json.ts';
import {
  type MethodAndPath,
  type OperationDefinition,
  type OperationKey,
  operationIdOf,
  operationKey,
} from './operation-key.ts';
import {
  type RequestBody,
  type Response,
  readParameters,
  readRequestBody,
  readResponse,
  readResponses,
  readSecurity,
} from './operation-parts.ts';
import type { Patterns } from './patterns/patterns.ts';
import { pointerSegment } from './references.ts';

/** A document, as far as one of its operations needs it. */
export interface Specification {
  readonly document: OpenAPIV3.Document;
  /** In front of every path: empty, or e.g. `/platform`. */
  readonly basePath: string;
  /** Whether somebody else wrote it, so that nothing in it is relied upon. */
  readonly isForeign: boolean;
  /** What its regular expressions are run by. */
  readonly patterns: Patterns;
}

/** What `x-inin-requires-permissions` says. */
export interface PermissionRule {
  readonly type: 'ALL' | 'ANY';
  readonly permissions: readonly string[];
}

/** What `x-session-token` says. */
export interface SessionRule {
  /** Member of the body that holds the access token. */
  readonly member: string;
  /** Any one of these lets the session make the call. */
  readonly anyScope: readonly string[];
}

/** One operation of a document with what is asked of its callers. */
export interface Operation {
  /** Where its references lead. */
  readonly specification: Specification;
  readonly key: OperationKey;
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The template, e.g. `/api/v2/routing/queues/{queueId}`, below the base path of the document. */
  readonly path: string;
  /** Names of the parameters in the template, in order. */
  readonly pathNames: readonly string[];
  /** What else the document says; what has a member of its own here is read from there. */
  readonly definition: Omit<OperationDefinition, 'parameters' | 'requestBody' | 'responses' | 'security'>;
  /** Those of the operation, and those of its path that it does not define anew; references resolved. */
  readonly parameters: readonly OpenAPIV3.ParameterObject[];
  readonly requestBody: RequestBody | undefined;
  /** By status, class of statuses (`2XX`) or `default`; empty where the document gives none. */
  readonly responses: OpenAPIV3.ResponsesObject;
  /** Any one of them is enough; empty for an operation that declares `security: []`. */
  readonly security: readonly OpenAPIV3.SecurityRequirementObject[];
  readonly requiresToken: boolean;
  /** Any one of them is enough; empty where none is named. */
  readonly scopes: readonly string[];
  readonly permissions: PermissionRule | undefined;
  /** For an operation whose caller is known by a token in the body, and not by one in the header. */
  readonly session: SessionRule | undefined;
}

/**
 * @param path as the document has it, without its base path
 * @throws DocumentError when something in it is not what it must be, or a reference of a parameter or of the body is broken
 */
export function readOperation(specification: Specification, { method, path }: MethodAndPath): Operation {
  const { document, basePath, isForeign } = specification;
  const item = document.paths[path] ?? {};
  const definition: OperationDefinition = item[method as OpenAPIV3.HttpMethods] ?? {};
  const place = `#/paths/${pointerSegment(path)}/${method}`;
  const security = readSecurity(definition.security ?? document.security, place);
  return {
    specification,
    key: operationKey(method, basePath + path),
    operationId: operationIdOf(definition, method, path),
    method: method.toUpperCase(),
    path: basePath + path,
    pathNames: [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ''),
    definition,
    parameters: readParameters(document, [item.parameters, definition.parameters], place),
    requestBody: readRequestBody(document, definition.requestBody, place),
    responses: readResponses(definition.responses, place),
    security,
    requiresToken: security.length > 0,
    scopes: [...new Set(security.flatMap((needs) => Object.values(needs).flat()))],
    permissions: readPermissions(definition),
    // Ours; what others mean by it is not known.
    session: isForeign ? undefined : (definition as { 'x-session-token'?: SessionRule })['x-session-token'],
  };
}

/**
 * Inferred: a rule of `x-inin-requires-permissions` without `type` is met by any one of its permissions. No published document of the
 * vendor's is known to leave the type out, and nearly every rule of the older ones (swagger.json of SDK 22.0.0) is of type ANY.
 */
function readPermissions(definition: OperationDefinition): PermissionRule | undefined {
  const rule: unknown = Reflect.get(definition, 'x-inin-requires-permissions');
  if (!isRecord(rule) || !Array.isArray(rule.permissions) || rule.permissions.length === 0) return undefined;
  return { type: rule.type === 'ALL' ? 'ALL' : 'ANY', permissions: rule.permissions.map(String) };
}

/**
 * What an operation declares for a status: by its number, by its class (`4XX`), or by default.
 *
 * @throws DocumentError when its reference is broken
 */
export function responseFor({ responses, specification }: Operation, status: number): Response | undefined {
  const declared = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
  return declared && readResponse(specification.document, declared);
}
