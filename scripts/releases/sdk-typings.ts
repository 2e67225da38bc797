import type { OpenAPIV3 } from 'openapi-types';
import ts from 'typescript';

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
  const file = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.Latest, true);
  const schemas: Record<string, Schema> = {};
  const classes: ts.ClassDeclaration[] = [];
  const options = new Map<string, ts.InterfaceDeclaration>();

  for (const statement of file.statements) {
    if (ts.isClassDeclaration(statement) && statement.name?.text.endsWith('Api')) classes.push(statement);
    if (!ts.isModuleDeclaration(statement) || statement.body === undefined) continue;
    if (!ts.isModuleBlock(statement.body)) continue;
    const namespace = statement.name.text;
    for (const member of statement.body.statements) {
      if (!ts.isInterfaceDeclaration(member)) continue;
      if (namespace === 'Models') schemas[member.name.text] = readObject(member.members);
      else options.set(`${namespace}.${member.name.text}`, member);
    }
  }

  const signatures = new Map<string, SdkSignature>();
  for (const declaration of classes) {
    for (const member of declaration.members) {
      if (!ts.isMethodDeclaration(member) || declaration.name === undefined) continue;
      signatures.set(`${declaration.name.text}.${member.name.getText()}`, readSignature(member, options));
    }
  }
  return { schemas, signatures };
}

function readSignature(
  method: ts.MethodDeclaration,
  options: ReadonlyMap<string, ts.InterfaceDeclaration>,
): SdkSignature {
  const types = new Map<string, Schema>();
  for (const parameter of method.parameters) {
    if (parameter.type === undefined) continue;
    const optionsInterface = options.get(parameter.type.getText());
    for (const member of optionsInterface?.members ?? []) {
      if (ts.isPropertySignature(member) && member.type !== undefined) {
        types.set(propertyName(member), readType(member.type));
      }
    }
    if (optionsInterface === undefined) types.set(parameter.name.getText(), readType(parameter.type));
  }

  const promised =
    method.type !== undefined && ts.isTypeReferenceNode(method.type)
      ? method.type.typeArguments?.[0]
      : undefined;
  const isVoid = promised === undefined || promised.kind === ts.SyntaxKind.VoidKeyword;
  return { arguments: types, ...(!isVoid && { returns: readType(promised) }) };
}

function readObject(members: Iterable<ts.TypeElement>): OpenAPIV3.SchemaObject {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const member of members) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    const name = propertyName(member);
    properties[name] = readType(member.type);
    if (member.questionToken === undefined) required.push(name);
  }
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function propertyName(member: ts.PropertySignature): string {
  return ts.isStringLiteralLike(member.name) ? member.name.text : member.name.getText();
}

function readType(type: ts.TypeNode): Schema {
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { type: 'string' };
    case ts.SyntaxKind.NumberKeyword:
      return { type: 'number' };
    case ts.SyntaxKind.BooleanKeyword:
      return { type: 'boolean' };
    case ts.SyntaxKind.ObjectKeyword:
      return { type: 'object' };
    case ts.SyntaxKind.AnyKeyword:
      return {};
  }
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName;
    if (ts.isQualifiedName(name)) return { $ref: `#/components/schemas/${name.right.text}` };
    const [first, second] = type.typeArguments ?? [];
    if (name.text === 'Array' && first !== undefined) return { type: 'array', items: readType(first) };
    if (name.text === 'Record' && second !== undefined) return readMap(second);
  }
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: readType(type.elementType) };
  if (ts.isTypeLiteralNode(type)) {
    const index = type.members.find(ts.isIndexSignatureDeclaration);
    return index === undefined ? readObject(type.members) : readMap(index.type);
  }
  throw new Error(`index.d.ts: cannot read the type ${type.getText()}`);
}

/** The SDK writes "a map of anything" as `{ [key: string]: object; }`. */
function readMap(value: ts.TypeNode): OpenAPIV3.SchemaObject {
  const isAnything = value.kind === ts.SyntaxKind.ObjectKeyword || value.kind === ts.SyntaxKind.AnyKeyword;
  return { type: 'object', additionalProperties: isAnything ? true : readType(value) };
}
