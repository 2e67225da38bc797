import type { OpenAPIV3 } from 'openapi-types';
import { DocumentError } from './document-error.ts';
import { isRecord } from './json.ts';
import { resolveReference } from './references.ts';

/** By media type. */
export type Content = Readonly<Record<string, OpenAPIV3.MediaTypeObject>>;

export type RequestBody = OpenAPIV3.RequestBodyObject & { readonly content: Content };
export type Response = OpenAPIV3.ResponseObject & { readonly content: Content };

const STATUS = /^[1-5](\d\d|xx)$/i;

/**
 * Those of an operation, and those of its path that it does not define anew.
 *
 * @param lists of the path, then of the operation
 */
export function readParameters(
  document: OpenAPIV3.Document,
  lists: readonly unknown[],
  place: string,
): OpenAPIV3.ParameterObject[] {
  const merged = new Map<string, OpenAPIV3.ParameterObject>();
  for (const list of lists) {
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw wrong(`${place}/parameters`, 'a list');
    for (const [at, written] of list.entries()) {
      const parameter = resolveReference<OpenAPIV3.ParameterObject>(document, written);
      checkParameter(parameter, `${place}/parameters/${at}`);
      merged.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...merged.values()];
}

function checkParameter(parameter: unknown, place: string): void {
  if (!isRecord(parameter) || typeof parameter.name !== 'string' || typeof parameter.in !== 'string')
    throw wrong(place, 'an object with the texts "name" and "in"');
  if (parameter.name === '__proto__') throw wrong(`${place}/name`, 'another name than __proto__');
  if (parameter.schema !== undefined && !isRecord(parameter.schema))
    throw wrong(`${place}/schema`, 'a schema');
}

export function readRequestBody(
  document: OpenAPIV3.Document,
  written: unknown,
  place: string,
): RequestBody | undefined {
  if (written === undefined) return undefined;
  const body = resolveReference<OpenAPIV3.RequestBodyObject>(document, Object(written));
  return { ...body, content: readContent(body.content, `${place}/requestBody`) };
}

/** Statuses that HTTP has, their classes, and the default; what else stands among them is no answer. */
export function readResponses(written: unknown, place: string): OpenAPIV3.ResponsesObject {
  if (written === undefined) return {};
  if (!isRecord(written)) throw wrong(`${place}/responses`, 'an object');
  const responses: OpenAPIV3.ResponsesObject = {};
  for (const [status, response] of Object.entries(written)) {
    if (status !== 'default' && !STATUS.test(status)) continue;
    if (!isRecord(response)) throw wrong(`${place}/responses/${status}`, 'an object');
    responses[status === 'default' ? status : status.toUpperCase()] =
      response as unknown as OpenAPIV3.ResponseObject;
  }
  return responses;
}

/** @throws DocumentError when its reference is broken, or leads to no response */
export function readResponse(
  document: OpenAPIV3.Document,
  written: OpenAPIV3.ResponsesObject[string],
): Response {
  const response = resolveReference<OpenAPIV3.ResponseObject>(document, written);
  return { ...response, content: readContent(response.content, 'A response') };
}

function readContent(content: unknown, place: string): Content {
  if (content === undefined) return {};
  if (!isRecord(content) || !Object.values(content).every(isRecord))
    throw wrong(`${place}/content`, 'an object of media types');
  for (const [type, media] of Object.entries(content)) {
    if (isRecord(media) && media.schema !== undefined && !isRecord(media.schema))
      throw wrong(`${place}/content/${type}/schema`, 'a schema');
  }
  return content as Content;
}

export function readSecurity(written: unknown, place: string): OpenAPIV3.SecurityRequirementObject[] {
  if (written === undefined) return [];
  if (!Array.isArray(written) || !written.every(isRecord))
    throw wrong(`${place}/security`, 'a list of objects');
  return written.map((needs) =>
    Object.fromEntries(Object.entries(needs).map(([scheme, scopes]) => [scheme, textsOf(scopes)])),
  );
}

const textsOf = (scopes: unknown): string[] =>
  Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [];

const wrong = (place: string, what: string) => new DocumentError(`${place} must be ${what}.`);
