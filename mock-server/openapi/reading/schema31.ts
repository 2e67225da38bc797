import { isRecord, type Json, pick } from '../json.ts';
import { mapSchemaParts } from '../schema-parts.ts';

/**
 * A schema of OpenAPI 3.1 in the words of 3.0. What 3.0 has no word for stays as it is, since the validator knows it, or is left
 * out where it would be misunderstood: a list with places of its own says nothing of its items then.
 *
 * @see OpenAPI Initiative, "Migrating from OpenAPI 3.0 to 3.1.0", read backwards
 */
export function toSchema30(schema: unknown): unknown {
  if (schema === false) return { not: {} };
  if (!isRecord(schema)) return schema === true ? {} : schema;
  if (typeof schema.$ref === 'string') return withoutSiblings(schema);
  const { type, const: constant, examples, prefixItems } = schema;
  const kept = pick(schema, (_, key) => !LEFT_OUT.has(key));
  const inner = mapSchemaParts(
    withoutNull(prefixItems === undefined ? kept : { ...kept, items: {} }),
    toSchema30,
  );
  return {
    ...inner,
    ...toLimit(inner, 'minimum', 'exclusiveMinimum', Math.max),
    ...toLimit(inner, 'maximum', 'exclusiveMaximum', Math.min),
    ...(constant !== undefined && { enum: [constant] }),
    ...(inner.example === undefined && Array.isArray(examples) && { example: examples[0] }),
    ...toType(type, inner),
  };
}

/** What is written otherwise; and what identifies a schema, since references go by the place in the document. */
const LEFT_OUT = new Set(
  'type const examples prefixItems $id $schema $anchor $dynamicAnchor $comment'.split(' '),
);

/** What 3.0 ignores beside a reference counts in 3.1, unless it is only there for people. */
function withoutSiblings({ $ref, ...beside }: Json): Json {
  const siblings = pick(beside, (_, key) => key !== 'description' && key !== 'summary');
  if (Object.keys(siblings).length === 0) return { $ref };
  const { allOf, ...rest } = toSchema30(siblings) as Json;
  return { ...rest, allOf: [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])] };
}

/** Of alternatives one of which is null, the others. */
function withoutNull(schema: Json): Json {
  for (const key of ['anyOf', 'oneOf']) {
    const alternatives = schema[key];
    if (!Array.isArray(alternatives) || !alternatives.some(isNull)) continue;
    return { ...schema, [key]: alternatives.filter((part) => !isNull(part)), nullable: true };
  }
  return schema;
}

const isNull = (schema: unknown) => isRecord(schema) && schema.type === 'null';

function toType(type: unknown, { anyOf, allOf }: Json): Json {
  if (type === undefined) return {};
  const names = [type].flat();
  const [first, ...others] = names.filter((name) => name !== 'null');
  const nullable = names.includes('null') && { nullable: true };
  if (first === undefined) return { enum: [null], nullable: true };
  if (others.length === 0) return { type: first, ...nullable };
  const choice = [first, ...others].map((name) => ({ type: name }));
  if (anyOf === undefined) return { anyOf: choice, ...nullable };
  return { allOf: [...(Array.isArray(allOf) ? allOf : []), { anyOf: choice }], ...nullable };
}

/** An exclusive limit is a number of its own in 3.1, and a remark on the limit beside it in 3.0. */
function toLimit(
  schema: Json,
  limit: 'minimum' | 'maximum',
  exclusive: 'exclusiveMinimum' | 'exclusiveMaximum',
  tighter: (...values: number[]) => number,
): Json {
  const { [limit]: own, [exclusive]: beyond } = schema;
  if (typeof beyond !== 'number') return {};
  const isTighter = typeof own !== 'number' || tighter(own, beyond) === beyond;
  return { [limit]: isTighter ? beyond : own, [exclusive]: isTighter };
}
