import { isRecord, type Json, pick, record } from '../json.ts';
import { toContent } from './swagger2-responses.ts';
import { toReference, toValueSchema, VALUE_KEYWORDS } from './swagger2-schema.ts';

export const isBodyParameter = (parameter: unknown): boolean =>
  isRecord(parameter) && (parameter.in === 'body' || parameter.in === 'formData');

export function toParameter(parameter: unknown): Json {
  const source = record(parameter);
  if (typeof source.$ref === 'string') return { $ref: toReference(source.$ref) };
  const { collectionFormat: _format, ...rest } = source;
  const described = pick(rest, (_, key) => !VALUE_KEYWORDS.has(key));
  return { ...described, ...toStyle(source), schema: toValueSchema(source) };
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

/** @param parameters those of a path and of its operation that are sent in the body */
export function toRequestBody(parameters: Json[], consumes: string[]): Json | undefined {
  const body = parameters.findLast((parameter) => parameter.in === 'body');
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
