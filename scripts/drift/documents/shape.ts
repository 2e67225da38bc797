import type { OpenAPIV3 } from 'openapi-types';
import { isRecord, resolveReference } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';

export type Schema = OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject;

/** A schema with its references followed and its parts joined: what is true of a value at this place. */
export interface Shape {
  /** Empty when any type will do. */
  types: Set<string>;
  isNullable: boolean;
  isDeprecated: boolean;
  format: string | undefined;
  /** Undefined when any value will do. */
  enum: Set<unknown> | undefined;
  /** `maxLength`, `pattern` and the like, as they are. */
  limits: Map<string, unknown>;
  required: Set<string>;
  properties: Map<string, Schema>;
  items: Schema | undefined;
  /** Of keys that are not listed; undefined when nothing is said of them. */
  additional: Schema | undefined;
}

const LIMITS = [
  'maxLength',
  'minLength',
  'pattern',
  'maximum',
  'minimum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'multipleOf',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxProperties',
  'minProperties',
] as const;

/** @throws DocumentError when a reference is broken */
export function shapeOf(
  document: VendorDocument,
  schema: Schema,
  seen: ReadonlySet<unknown> = new Set(),
): Shape {
  const own = resolveReference<OpenAPIV3.SchemaObject>(document, schema);
  const shape = ownShape(own);
  if (seen.has(own)) return shape;
  const path = new Set(seen).add(own);
  for (const part of own.allOf ?? []) intersect(shape, shapeOf(document, part, path));
  for (const alternatives of [own.oneOf, own.anyOf]) {
    const shapes = (alternatives ?? []).map((part) => shapeOf(document, part, path));
    const [first, ...others] = shapes;
    if (first !== undefined) intersect(shape, others.reduce(unite, first));
  }
  return shape;
}

function ownShape(schema: OpenAPIV3.SchemaObject): Shape {
  const { type, properties = {}, additionalProperties } = schema;
  const isObject =
    type === undefined && (Object.keys(properties).length > 0 || additionalProperties !== undefined);
  const limits = LIMITS.filter((name) => schema[name] !== undefined);
  return {
    types: new Set(type === undefined ? (isObject ? ['object'] : []) : [type]),
    isNullable: schema.nullable === true,
    isDeprecated: schema.deprecated === true,
    format: schema.format,
    enum: schema.enum === undefined ? undefined : new Set(schema.enum),
    limits: new Map(limits.map((name) => [name, schema[name]])),
    required: new Set(schema.required),
    properties: new Map(Object.entries(properties)),
    items: 'items' in schema ? schema.items : undefined,
    additional: isRecord(additionalProperties) ? additionalProperties : undefined,
  };
}

/** Both hold. */
function intersect(shape: Shape, other: Shape): void {
  if (shape.types.size === 0) shape.types = other.types;
  shape.isNullable ||= other.isNullable;
  shape.isDeprecated ||= other.isDeprecated;
  shape.format ??= other.format;
  shape.enum ??= other.enum;
  for (const [name, limit] of other.limits) shape.limits.set(name, limit);
  for (const name of other.required) shape.required.add(name);
  for (const [name, schema] of other.properties) {
    if (!shape.properties.has(name)) shape.properties.set(name, schema);
  }
  shape.items ??= other.items;
  shape.additional ??= other.additional;
}

/** One of the two holds: whatever only one of them demands is not demanded. */
function unite(one: Shape, other: Shape): Shape {
  const isOpen = one.types.size === 0 || other.types.size === 0;
  return {
    types: isOpen ? new Set() : new Set([...one.types, ...other.types]),
    isNullable: one.isNullable || other.isNullable,
    isDeprecated: one.isDeprecated && other.isDeprecated,
    format: one.format === other.format ? one.format : undefined,
    enum: one.enum && other.enum ? new Set([...one.enum, ...other.enum]) : undefined,
    limits: new Map([...one.limits].filter(([name, limit]) => other.limits.get(name) === limit)),
    required: new Set([...one.required].filter((name) => other.required.has(name))),
    properties: new Map([...other.properties, ...one.properties]),
    items: one.items ?? other.items,
    additional: one.additional ?? other.additional,
  };
}
