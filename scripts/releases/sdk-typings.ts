import type * as syntax from '@babel/types';
import type { OpenAPIV3 } from 'openapi-types';
import { parseSource } from './parse-source.ts';

export type Schema = OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject;

/** What `index.d.ts` says about one method: the type behind each argument, options included, and the answer's. */
export interface SdkSignature {
  arguments: Map<string, Schema>;
  /** Absent when the method promises `void`. */
  returns?: Schema;
}

export interface SdkTypings {
  schemas: Record<string, Schema>;
  /** Keyed `TokensApi.getTokensMe`. */
  signatures: Map<string, SdkSignature>;
}

/**
 * Reads models and method signatures from the package's `index.d.ts`.
 *
 * The declarations know required fields, maps, lists and references. They know no enums, formats or limits:
 * every such field is a plain `string` or `number` there.
 */
export function readTypings(text: string): SdkTypings {
  const { body } = parseSource(text, { plugins: [['typescript', { dts: true }]], attachComment: false });
  const schemas: Record<string, Schema> = {};
  const options = new Map<string, syntax.TSInterfaceDeclaration>();
  for (const { namespace, declaration } of body.flatMap(interfacesOf)) {
    if (namespace === 'Models') schemas[declaration.id.name] = readObject(declaration.body.body, text);
    else options.set(`${namespace}.${declaration.id.name}`, declaration);
  }

  const signatures = new Map<string, SdkSignature>();
  for (const statement of body) {
    if (statement.type !== 'ClassDeclaration' || !statement.id?.name.endsWith('Api')) continue;
    for (const member of statement.body.body) {
      if (member.type !== 'TSDeclareMethod' || member.kind === 'constructor') continue;
      signatures.set(`${statement.id.name}.${nameOf(member.key)}`, readSignature(member, options, text));
    }
  }
  return { schemas, signatures };
}

interface NamespacedInterface {
  namespace: string;
  declaration: syntax.TSInterfaceDeclaration;
}

/** `declare namespace Models { export interface Thing { ... } }` */
function interfacesOf(statement: syntax.Statement): NamespacedInterface[] {
  if (statement.type !== 'TSModuleDeclaration' || statement.body.type !== 'TSModuleBlock') return [];
  const namespace = nameOf(statement.id);
  return statement.body.body.flatMap((member) => {
    const declaration = member.type === 'ExportNamedDeclaration' ? member.declaration : member;
    return declaration?.type === 'TSInterfaceDeclaration' ? [{ namespace, declaration }] : [];
  });
}

function readSignature(
  { params, returnType }: syntax.TSDeclareMethod,
  options: ReadonlyMap<string, syntax.TSInterfaceDeclaration>,
  text: string,
): SdkSignature {
  const types = new Map<string, Schema>();
  for (const parameter of params) {
    const type = annotationOf(parameter);
    if (parameter.type !== 'Identifier' || type === undefined) continue;
    const optionsInterface = options.get(sourceOf(type, text));
    if (optionsInterface === undefined) types.set(parameter.name, readType(type, text));
    for (const member of optionsInterface?.body.body ?? []) {
      const memberType = annotationOf(member);
      if (member.type === 'TSPropertySignature' && memberType !== undefined) {
        types.set(nameOf(member.key), readType(memberType, text));
      }
    }
  }

  const promise = returnType?.type === 'TSTypeAnnotation' ? returnType.typeAnnotation : undefined;
  const promised = promise?.type === 'TSTypeReference' ? promise.typeArguments?.params[0] : undefined;
  const isVoid = promised === undefined || promised.type === 'TSVoidKeyword';
  return { arguments: types, ...(!isVoid && { returns: readType(promised, text) }) };
}

function readObject(members: readonly syntax.TSTypeElement[], text: string): OpenAPIV3.SchemaObject {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const member of members) {
    const type = annotationOf(member);
    if (member.type !== 'TSPropertySignature' || type === undefined) continue;
    const name = nameOf(member.key);
    properties[name] = readType(type, text);
    if (member.optional !== true) required.push(name);
  }
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** @throws Error quoting a type that is of none of the kinds that the SDK has */
function readType(type: syntax.TSType, text: string): Schema {
  switch (type.type) {
    case 'TSStringKeyword':
      return { type: 'string' };
    case 'TSNumberKeyword':
      return { type: 'number' };
    case 'TSBooleanKeyword':
      return { type: 'boolean' };
    case 'TSObjectKeyword':
      return { type: 'object' };
    case 'TSAnyKeyword':
      return {};
    case 'TSArrayType':
      return { type: 'array', items: readType(type.elementType, text) };
    case 'TSTypeLiteral': {
      const index = type.members.find((member) => member.type === 'TSIndexSignature');
      const value = index && annotationOf(index);
      return value === undefined ? readObject(type.members, text) : readMap(value, text);
    }
    case 'TSTypeReference': {
      const { typeName, typeArguments } = type;
      if (typeName.type === 'TSQualifiedName') return { $ref: `#/components/schemas/${typeName.right.name}` };
      const [first, second] = typeArguments?.params ?? [];
      const name = sourceOf(typeName, text);
      if (name === 'Array' && first !== undefined) return { type: 'array', items: readType(first, text) };
      if (name === 'Record' && second !== undefined) return readMap(second, text);
    }
  }
  throw new Error(`index.d.ts: cannot read the type ${sourceOf(type, text)}`);
}

/** The SDK writes "a map of anything" as `{ [key: string]: object; }`. */
function readMap(value: syntax.TSType, text: string): OpenAPIV3.SchemaObject {
  const isAnything = value.type === 'TSObjectKeyword' || value.type === 'TSAnyKeyword';
  return { type: 'object', additionalProperties: isAnything ? true : readType(value, text) };
}

function annotationOf(node: syntax.Node): syntax.TSType | undefined {
  const annotation = 'typeAnnotation' in node ? node.typeAnnotation : undefined;
  return annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
}

function nameOf(key: syntax.Node): string {
  if (key.type === 'StringLiteral') return key.value;
  return key.type === 'Identifier' ? key.name : '';
}

function sourceOf({ start, end }: syntax.Node, text: string): string {
  return text.slice(start ?? 0, end ?? 0);
}
