import { isRecord, type Json, mapValues, mapWhenRead, pick, record, records, strings } from '../json.ts';
import { METHODS } from '../operation-key.ts';
import { isReference, targetOf } from '../references.ts';
import { isBodyParameter, toParameter, toRequestBody } from './swagger2-parameters.ts';
import { toResponse } from './swagger2-responses.ts';
import { componentName, toSchema } from './swagger2-schema.ts';
import { toSecurity, toSecurityScheme } from './swagger2-security.ts';

/** What of the document is needed to rewrite an operation of it. */
interface Context {
  readonly root: Json;
  readonly consumes: string[];
  readonly produces: string[];
}

/**
 * Rewrites a Swagger 2.0 document in the form of OpenAPI 3.0: servers, parameters, bodies, answers, definitions and security, as far as
 * the vendor uses them. Extensions (`x-inin-...`) stay where they are.
 *
 * @param root is not changed; parts that need no rewriting are shared with the result
 */
export function convertSwagger2(root: Json): Json {
  const consumes = strings(root.consumes, ['application/json']);
  const produces = strings(root.produces, ['application/json']);
  return {
    openapi: '3.0.3',
    info: root.info,
    servers: toServers(root),
    ...(root.security !== undefined && { security: toSecurity(root.security) }),
    paths: mapWhenRead(record(root.paths), (item) => toPathItem(record(item), { root, consumes, produces })),
    components: {
      schemas: mapWhenRead(renameKeys(root.definitions), toSchema),
      parameters: mapValues(
        pick(renameKeys(root.parameters), (parameter) => !isBodyParameter(parameter)),
        toParameter,
      ),
      responses: mapValues(renameKeys(root.responses), (response) => toResponse(response, produces)),
      securitySchemes: mapValues(renameKeys(root.securityDefinitions), toSecurityScheme),
    },
  };
}

function toServers({ host, basePath, schemes }: Json): Json[] {
  const path = typeof basePath === 'string' ? basePath.replace(/\/$/, '') : '';
  if (typeof host !== 'string') return path === '' ? [] : [{ url: path }];
  return strings(schemes, ['https']).map((scheme) => ({ url: `${scheme}://${host}${path}` }));
}

function toPathItem(item: Json, context: Context): Json {
  const shared = parametersOf(item, context);
  const operations = METHODS.filter((method) => isRecord(item[method])).map((method) => [
    method,
    toOperation(record(item[method]), shared, context),
  ]);
  return {
    ...item,
    ...(item.parameters !== undefined && { parameters: toParameters(shared) }),
    ...Object.fromEntries(operations),
  };
}

function toOperation(operation: Json, shared: Json[], context: Context): Json {
  const { consumes, produces, schemes: _schemes, ...rest } = operation;
  const own = parametersOf(operation, context);
  const requestBody = toRequestBody(
    [...shared, ...own].filter(isBodyParameter),
    strings(consumes, context.consumes),
  );
  const mediaTypes = strings(produces, context.produces);
  return {
    ...rest,
    ...(operation.parameters !== undefined && { parameters: toParameters(own) }),
    ...(requestBody !== undefined && { requestBody }),
    ...(operation.responses !== undefined && {
      responses: mapValues(record(operation.responses), (response) => toResponse(response, mediaTypes)),
    }),
    ...(operation.security !== undefined && { security: toSecurity(operation.security) }),
  };
}

/** Those of a path or an operation. One that stands elsewhere is looked at, since a body may: it has no place among the parameters. */
function parametersOf({ parameters }: Json, { root }: Context): Json[] {
  return records(parameters).map((parameter) => {
    const target = isReference(parameter) ? lookUp(root, parameter.$ref) : parameter;
    return isRecord(target) && isBodyParameter(target) ? target : parameter;
  });
}

/** A broken reference is reported where it is used. */
function lookUp(root: Json, $ref: string): unknown {
  try {
    return targetOf(root, $ref);
  } catch {
    return undefined;
  }
}

const toParameters = (parameters: Json[]): Json[] =>
  parameters.filter((parameter) => !isBodyParameter(parameter)).map(toParameter);

const renameKeys = (source: unknown): Json =>
  Object.fromEntries(Object.entries(record(source)).map(([key, value]) => [componentName(key), value]));
