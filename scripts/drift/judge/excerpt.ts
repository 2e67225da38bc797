import type { OpenAPIV3 } from 'openapi-types';
import {
  isRecord,
  type Operation,
  resolveReference,
  responseFor,
} from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { tellsOf } from '../documents/knowledge.ts';
import type { Schema } from '../documents/shape.ts';
import type { UsedAnswer, UsedOperation } from '../surface/surface.ts';
import { addUse, emptyUse, type UsedValue } from '../surface/used-value.ts';

/** An operation of a document, and what one contract uses of it. */
export interface OperationInUse {
  found: Operation;
  used: UsedOperation;
}

/**
 * Cuts operations out of a document, down to what a contract uses, as a document of its own without references.
 *
 * The comparator compiles what it is given: the models behind one conversation are a hundred times the ten fields that
 * are read of it.
 */
export function excerpt(document: VendorDocument, operations: readonly OperationInUse[]): OpenAPIV3.Document {
  const cut = new Cutter(document);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { found, used } of operations) {
    const method = found.method.toLowerCase();
    paths[found.path] = { ...paths[found.path], [method]: cut.operation(found, used) };
  }
  return {
    openapi: '3.0.3',
    info: { title: document.info.title, version: document.info.version },
    paths,
    components: { securitySchemes: { ...document.components?.securitySchemes } },
  };
}

class Cutter {
  readonly #document: VendorDocument;

  constructor(document: VendorDocument) {
    this.#document = document;
  }

  operation(operation: Operation, used: UsedOperation): OpenAPIV3.OperationObject {
    const { parameters, requestBody, security } = operation;
    return {
      parameters: parameters.map((parameter) => this.#parameter(parameter, used)),
      ...(requestBody !== undefined && { requestBody: this.#requestBody(requestBody, used.request) }),
      responses: this.#responses(operation, used.answers),
      ...(tellsOf(this.#document).has('security') && { security: [...security] }),
    };
  }

  #parameter(parameter: OpenAPIV3.ParameterObject, used: UsedOperation): OpenAPIV3.ParameterObject {
    if (parameter.schema === undefined) return parameter;
    return {
      ...parameter,
      schema: this.#schema(parameter.schema, used.query.get(parameter.name) ?? emptyUse()),
    };
  }

  #requestBody(
    { required, content }: OpenAPIV3.RequestBodyObject,
    used: UsedValue,
  ): OpenAPIV3.RequestBodyObject {
    return { ...(required === true && { required }), content: this.#content(content, used) };
  }

  #responses(operation: Operation, answers: ReadonlyMap<number, UsedAnswer>): OpenAPIV3.ResponsesObject {
    const cut: OpenAPIV3.ResponsesObject = {};
    for (const [status, { body }] of answers) {
      const found = responseIn(this.#document, operation, status);
      if (found === undefined) continue;
      cut[String(status)] = {
        description: '',
        ...(found.content !== undefined && { content: this.#content(found.content, body) }),
      };
    }
    return cut;
  }

  #content(
    content: Record<string, OpenAPIV3.MediaTypeObject>,
    used: UsedValue,
  ): Record<string, OpenAPIV3.MediaTypeObject> {
    return Object.fromEntries(
      Object.entries(content).map(([mediaType, { schema }]) => [
        mediaType,
        schema === undefined ? {} : { schema: this.#schema(schema, used) },
      ]),
    );
  }

  /** @param parts schemas that describe this very value, so that one that contains itself ends somewhere */
  #schema(written: Schema, used: UsedValue, parts: readonly unknown[] = []): OpenAPIV3.SchemaObject {
    const schema = resolveReference<OpenAPIV3.SchemaObject>(this.#document, written);
    const { allOf, anyOf, oneOf, properties, additionalProperties, items, nullable, required } = {
      items: undefined,
      ...schema,
    };
    const inside = [...parts, written];
    const alternatives = (list: Schema[]): Schema[] =>
      list.filter((part) => !inside.includes(part)).map((part) => this.#schema(part, used, inside));
    const isObject =
      schema.type === 'object' || properties !== undefined || additionalProperties !== undefined;
    // The comparator takes "anything may be in here" for "nothing else may be in here".
    const isOpen =
      additionalProperties === true ||
      'patternProperties' in schema ||
      (isObject && properties === undefined && additionalProperties === undefined);
    const type = schema.type ?? (isObject ? 'object' : undefined);
    const cut = {
      ...Object.fromEntries(Object.entries(schema).filter(([key]) => !CUT.has(key))),
      ...(type !== undefined && { type, ...(nullable === true && { nullable }) }),
      ...(allOf !== undefined && { allOf: alternatives(allOf) }),
      ...(anyOf !== undefined && { anyOf: alternatives(anyOf) }),
      ...(oneOf !== undefined && { oneOf: alternatives(oneOf) }),
      ...(properties !== undefined && {
        properties: this.#properties(properties, used, required ?? []),
      }),
      ...(additionalProperties === false && { additionalProperties }),
      ...(isRecord(additionalProperties) && {
        additionalProperties: this.#inner(additionalProperties, unlisted(used, properties)),
      }),
      ...(isOpen && { additionalProperties: {} }),
      ...(items !== undefined && { items: this.#inner(items, used.items ?? emptyUse()) }),
      ...(schema.type === 'array' && items === undefined && { items: {} }),
    };
    // A schema of OpenAPI 3.0, only built piece by piece.
    const whole = cut as OpenAPIV3.SchemaObject;
    // The comparator takes what can be null and has no type for an object.
    return nullable === true && type === undefined ? { anyOf: [whole, NULL] } : whole;
  }

  /** Cuts off what no contract uses: a list can be a list of such lists, without an end. */
  #inner(schema: Schema, used: UsedValue): Schema {
    const isUsed = used.examples.size > 0 || used.properties.size > 0 || used.items !== undefined;
    return isUsed ? this.#schema(schema, used) : {};
  }

  #properties(
    properties: Record<string, Schema>,
    used: UsedValue,
    required: readonly string[],
  ): Record<string, Schema> {
    const kept: Record<string, Schema> = {};
    for (const [name, property] of Object.entries(properties)) {
      const use = used.properties.get(name);
      if (use !== undefined) kept[name] = this.#schema(property, use);
      else if (required.includes(name)) kept[name] = {};
    }
    return kept;
  }
}

/**
 * What is built anew, or left out: the comparator follows no reference in there, and "not" would refuse more when it is cut down. A
 * discriminator names schemas that the cut does not have.
 */
const CUT = new Set(
  `allOf anyOf oneOf properties additionalProperties items nullable discriminator
  not if then else contains propertyNames patternProperties $defs definitions`.split(/\s+/),
);

const NULL: OpenAPIV3.SchemaObject = { enum: [null], nullable: true };

/** What is used under keys that the schema does not list, such as those of a map. */
function unlisted(used: UsedValue, properties: Record<string, Schema> = {}): UsedValue {
  const merged = emptyUse();
  for (const [name, use] of used.properties) {
    if (!Object.hasOwn(properties, name)) mergeUse(merged, use);
  }
  return merged;
}

function mergeUse(target: UsedValue, source: UsedValue): void {
  for (const example of source.examples) addUse(target, example);
  for (const [name, use] of source.properties) {
    const property = target.properties.get(name) ?? emptyUse();
    target.properties.set(name, property);
    mergeUse(property, use);
  }
  if (source.items !== undefined) {
    target.items ??= emptyUse();
    mergeUse(target.items, source.items);
  }
}

/**
 * The answer a document describes for a status.
 *
 * Where it cannot tell statuses, its one answer stands for every success, and the vendor's error model for every refusal.
 */
export function responseIn(
  document: VendorDocument,
  operation: Operation,
  status: number,
): OpenAPIV3.ResponseObject | undefined {
  if (tellsOf(document).has('statuses')) return responseFor(operation, status);
  if (status >= 400) return errorResponse(document);
  const answers = Object.entries(operation.responses);
  const [, success] = answers.find(([name]) => name.startsWith('2')) ?? answers[0] ?? [];
  return success && resolveReference<OpenAPIV3.ResponseObject>(document, success);
}

function errorResponse(document: VendorDocument): OpenAPIV3.ResponseObject {
  const isKnown = document.components?.schemas?.ErrorBody !== undefined;
  const schema: Schema = isKnown ? { $ref: '#/components/schemas/ErrorBody' } : {};
  return { description: '', content: { 'application/json': { schema } } };
}
