import { isRecord, type Json, pick, record } from '../json.ts';
import { pointerSegments } from '../references.ts';
import { mapSchemaParts } from '../schema-parts.ts';

/** Rewrites references, discriminators and files at any depth; everything else means the same in both versions. */
export function toSchema(schema: unknown): unknown {
  if (!isRecord(schema)) return schema;
  if (typeof schema.$ref === 'string') return { $ref: toReference(schema.$ref) };
  const { discriminator, 'x-nullable': nullable, ...rest } = schema;
  const result: Json = {
    ...mapSchemaParts(rest, toSchema),
    ...(discriminator !== undefined && { discriminator: toDiscriminator(discriminator) }),
    ...(nullable !== undefined && { nullable }),
  };
  return schema.type === 'file' ? { ...result, type: 'string', format: 'binary' } : result;
}

const toDiscriminator = (discriminator: unknown): unknown =>
  typeof discriminator === 'string' ? { propertyName: discriminator } : discriminator;

/** The keywords that describe a value and stood beside `in` and `name` in Swagger 2.0. */
export const VALUE_KEYWORDS = new Set(
  `type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems
  minItems uniqueItems enum multipleOf`.split(/\s+/),
);

/** The schema of a parameter, form field or header. */
export function toValueSchema(parameter: Json): Json {
  return record(toSchema(pick(parameter, (_, key) => VALUE_KEYWORDS.has(key))));
}

const SECTIONS: Readonly<Record<string, string>> = {
  definitions: 'schemas',
  parameters: 'parameters',
  responses: 'responses',
};

/** A reference that leads to no section, or out of the document, stays as it is: it is reported where it is followed. */
export function toReference(reference: string): string {
  const [, section = '', name = '', rest = ''] = /^#\/([^/]+)\/([^/]+)(.*)$/.exec(reference) ?? [];
  const target = SECTIONS[section];
  return target === undefined
    ? reference
    : `#/components/${target}/${componentName(pointerSegments(`#/${name}`)[0] ?? '')}${rest}`;
}

/** Names of security schemes contain spaces at Genesys, which OpenAPI 3 does not allow in component names. */
export function componentName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]/g, '-');
}
