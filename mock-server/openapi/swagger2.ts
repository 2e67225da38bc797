import type { OpenAPIV3 } from 'openapi-types';
import { METHODS } from './operation-table.ts';

type Json = Record<string, unknown>;

/** A record with every value rewritten. */
type MapEach = (source: Json, map: (value: unknown) => unknown) => Json;

/**
 * Rewrites a Swagger 2.0 document as OpenAPI 3.0: servers, parameters, bodies, answers, definitions and security, as far as
 * the vendor uses them. Extensions (`x-inin-...`) stay where they are.
 *
 * @param swagger is not changed; parts that need no rewriting are shared with the result
 * @param mapEach how paths and definitions are rewritten: {@link lazyValues} rewrites each when it is first read
 */
export function convertSwagger2(swagger: Json, mapEach: MapEach = mapValues): OpenAPIV3.Document {
  const consumes = strings(swagger.consumes, ['application/json']);
  const produces = strings(swagger.produces, ['application/json']);
  const document: Json = {
    openapi: '3.0.3',
    info: swagger.info,
    servers: toServers(swagger),
    ...(swagger.security !== undefined && { security: toSecurity(swagger.security) }),
    paths: mapEach(record(swagger.paths), (item) => toPathItem(item, consumes, produces)),
    components: {
      schemas: mapEach(renameKeys(record(swagger.definitions)), toSchema),
      parameters: renameKeys(
        mapValues(
          pick(record(swagger.parameters), (it) => !isBodyParameter(it)),
          toParameter,
        ),
      ),
      responses: renameKeys(mapValues(record(swagger.responses), (it) => toResponse(it, produces))),
      securitySchemes: renameKeys(mapValues(record(swagger.securityDefinitions), toSecurityScheme)),
    },
  };
  return document as unknown as OpenAPIV3.Document;
}

function toServers(swagger: Json): Json[] {
  const basePath = typeof swagger.basePath === 'string' ? swagger.basePath.replace(/\/$/, '') : '';
  if (typeof swagger.host !== 'string') return basePath === '' ? [] : [{ url: basePath }];
  return strings(swagger.schemes, ['https']).map((scheme) => ({
    url: `${scheme}://${swagger.host}${basePath}`,
  }));
}

function toPathItem(item: unknown, consumes: string[], produces: string[]): Json {
  const shared = records(record(item).parameters);
  return Object.fromEntries(
    Object.entries(record(item)).map(([key, value]) => {
      if (isMethod(key)) return [key, toOperation(record(value), shared, consumes, produces)];
      return [
        key,
        key === 'parameters' ? shared.filter((it) => !isBodyParameter(it)).map(toParameter) : value,
      ];
    }),
  );
}

function toOperation(operation: Json, shared: Json[], consumes: string[], produces: string[]): Json {
  const { consumes: ownConsumes, produces: ownProduces, schemes: _schemes, ...rest } = operation;
  const own = records(operation.parameters);
  const parameters = own.filter((it) => !isBodyParameter(it)).map(toParameter);
  const requestBody = toRequestBody(
    [...shared, ...own].filter(isBodyParameter),
    strings(ownConsumes, consumes),
  );
  return {
    ...rest,
    ...(operation.parameters !== undefined && { parameters }),
    ...(requestBody !== undefined && { requestBody }),
    responses: mapValues(record(operation.responses), (it) => toResponse(it, strings(ownProduces, produces))),
    ...(operation.security !== undefined && { security: toSecurity(operation.security) }),
  };
}

const isBodyParameter = (parameter: unknown): boolean =>
  isRecord(parameter) && (parameter.in === 'body' || parameter.in === 'formData');

/** The keywords that describe a value and stood beside `in` and `name` in Swagger 2.0. */
const VALUE_KEYWORDS = new Set(
  `type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems
  minItems uniqueItems enum multipleOf`.split(/\s+/),
);

function toParameter(parameter: unknown): Json {
  const source = record(parameter);
  if (typeof source.$ref === 'string') return { $ref: toReference(source.$ref) };
  const { collectionFormat, ...rest } = source;
  const described = Object.entries(rest).filter(([key]) => !VALUE_KEYWORDS.has(key));
  return { ...Object.fromEntries(described), ...toStyle(source), schema: toValueSchema(source) };
}

function toValueSchema(parameter: Json): Json {
  return record(toSchema(pick(parameter, (_, key) => VALUE_KEYWORDS.has(key))));
}

/** @see OpenAPI Specification 3.0.3, "Style Values" */
function toStyle(parameter: Json): Json {
  if (parameter.type !== 'array' || parameter.in === 'path' || parameter.in === 'header') return {};
  switch (parameter.collectionFormat) {
    case 'multi':
      return { style: 'form', explode: true };
    case 'ssv':
      return { style: 'spaceDelimited', explode: false };
    case 'pipes':
      return { style: 'pipeDelimited', explode: false };
    default:
      return { style: 'form', explode: false };
  }
}

function toRequestBody(parameters: Json[], consumes: string[]): Json | undefined {
  const body = parameters.find((parameter) => parameter.in === 'body');
  if (body !== undefined) {
    const { in: _in, name: _name, schema, ...rest } = body;
    return { ...rest, content: toContent(schema, consumes) };
  }
  const fields = parameters.filter((parameter) => parameter.in === 'formData');
  if (fields.length === 0) return undefined;
  const required = fields.filter((field) => field.required === true).map((field) => String(field.name));
  const schema = {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [String(field.name), toValueSchema(field)])),
  };
  const forms = consumes.filter((mediaType) => mediaType.includes('form'));
  const mediaTypes = forms.length > 0 ? forms : ['application/x-www-form-urlencoded'];
  return { ...(required.length > 0 && { required: true }), content: toContent(schema, mediaTypes) };
}

function toResponse(response: unknown, produces: string[]): Json {
  const source = record(response);
  if (typeof source.$ref === 'string') return { $ref: toReference(source.$ref) };
  const { schema, headers, examples, ...rest } = source;
  return {
    description: '',
    ...rest,
    ...(headers !== undefined && { headers: mapValues(record(headers), toHeader) }),
    ...(schema !== undefined && { content: toContent(schema, produces, record(examples)) }),
  };
}

function toHeader(header: unknown): Json {
  const { description } = record(header);
  return { ...(description !== undefined && { description }), schema: toValueSchema(record(header)) };
}

/** @param examples by media type */
function toContent(schema: unknown, mediaTypes: string[], examples: Json = {}): Json {
  return Object.fromEntries(
    mediaTypes.map((mediaType) => {
      const example = examples[mediaType];
      return [mediaType, { schema: toSchema(schema), ...(example !== undefined && { example }) }];
    }),
  );
}

/** Rewrites references, discriminators and files at any depth; everything else means the same in both versions. */
function toSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toSchema);
  if (!isRecord(schema)) return schema;
  if (typeof schema.$ref === 'string') return { $ref: toReference(schema.$ref) };
  const result: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'discriminator' && typeof value === 'string') result[key] = { propertyName: value };
    else if (key === 'x-nullable') result.nullable = value;
    else if (key === 'properties') result[key] = mapValues(record(value), toSchema);
    else if (key === 'enum' || key === 'default' || key === 'example' || key === 'required')
      result[key] = value;
    else result[key] = toSchema(value);
  }
  return schema.type === 'file' ? { ...result, type: 'string', format: 'binary' } : result;
}

const SECTIONS: Readonly<Record<string, string>> = {
  definitions: 'schemas',
  parameters: 'parameters',
  responses: 'responses',
};

function toReference(reference: string): string {
  const [, section = '', name = ''] = /^#\/([^/]+)\/(.+)$/.exec(reference) ?? [];
  const target = SECTIONS[section];
  if (target === undefined) throw new Error(`cannot follow the reference ${reference}`);
  return `#/components/${target}/${componentName(decodeURIComponent(name))}`;
}

function toSecurity(security: unknown): Json[] {
  return records(security).map(renameKeys);
}

const FLOWS: Readonly<Record<string, string>> = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

function toSecurityScheme(scheme: unknown): Json {
  const source = record(scheme);
  if (source.type === 'basic') {
    const { type: _type, ...rest } = source;
    return { ...rest, type: 'http', scheme: 'basic' };
  }
  if (source.type !== 'oauth2') return source;
  const { flow, authorizationUrl, tokenUrl, scopes, ...rest } = source;
  const target = FLOWS[String(flow)] ?? 'implicit';
  return {
    ...rest,
    flows: {
      [target]: {
        ...(authorizationUrl !== undefined && { authorizationUrl }),
        ...(tokenUrl !== undefined && { tokenUrl }),
        scopes: record(scopes),
      },
    },
  };
}

/** Names of security schemes contain spaces at Genesys, which OpenAPI 3 does not allow in component names. */
export function componentName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]/g, '-');
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isMethod = (key: string) => METHODS.some((method) => method === key);

function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function records(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function strings(value: unknown, otherwise: string[]): string[] {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : otherwise;
}

function mapValues(source: Json, map: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, map(value)]));
}

/** Maps a value when it is first read: of a document with thousands of parts, few are. */
export function lazyValues(source: Json, map: (value: unknown) => unknown): Json {
  const result: Json = {};
  for (const [key, value] of Object.entries(source)) {
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get() {
        const mapped = map(value);
        Object.defineProperty(result, key, { value: mapped, enumerable: true, configurable: true });
        return mapped;
      },
    });
  }
  return result;
}

function pick(source: Json, keep: (value: unknown, key: string) => boolean): Json {
  return Object.fromEntries(Object.entries(source).filter(([key, value]) => keep(value, key)));
}

function renameKeys(source: Json): Json {
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [componentName(key), value]));
}
