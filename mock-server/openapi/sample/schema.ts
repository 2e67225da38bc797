import type { OpenAPIV3 } from 'openapi-types';
import type { TextRule } from './sample-text.ts';

/** A schema of OpenAPI 3.0; the document is checked no further than it is used. */
export interface Schema extends TextRule {
  readonly type?: string | readonly string[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly AnySchema[];
  readonly oneOf?: readonly AnySchema[];
  readonly anyOf?: readonly AnySchema[];
  readonly properties?: Readonly<Record<string, AnySchema | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | AnySchema;
  readonly minProperties?: number;
  readonly items?: AnySchema | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly nullable?: boolean;
  readonly writeOnly?: boolean;
}

export type AnySchema = Schema | OpenAPIV3.ReferenceObject;

/** The type of its values, said or not; the first where there are several. */
export function typeOf({ type, properties, additionalProperties, items }: Schema): string | undefined {
  if (typeof type === 'string') return type;
  const named = type?.find((name) => name !== 'null');
  if (named !== undefined) return named;
  if (items !== undefined) return 'array';
  const hasMembers = properties !== undefined && Object.keys(properties).length > 0;
  return hasMembers || additionalProperties !== undefined ? 'object' : undefined;
}
