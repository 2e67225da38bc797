import ts from 'typescript';

type ParameterLocation = 'path' | 'query' | 'header' | 'form';

/** A parameter as one SDK method sends it: `name` is what goes over the wire, `argument` the SDK's own name for it. */
export interface SdkParameter {
  name: string;
  argument: string;
  in: ParameterLocation;
  required: boolean;
  collectionFormat?: string;
  description?: string;
}

/** One method of one API class, read from the call it makes to `callApi`. */
export interface SdkMethod {
  operationId: string;
  verb: string;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  parameters: SdkParameter[];
  body?: { argument: string; required: boolean; description?: string };
  securitySchemes: string[];
  consumes: string[];
  produces: string[];
}

export interface SdkApiClass {
  name: string;
  methods: SdkMethod[];
}

/** The order of the arguments of `ApiClient.callApi`, the same from release 12.0.0 to 262.0.0. */
const CALL_ARGUMENTS = [
  'path',
  'verb',
  'pathParameters',
  'queryParameters',
  'headerParameters',
  'formParameters',
  'body',
  'securitySchemes',
  'consumes',
  'produces',
] as const;

type CallArgument = (typeof CALL_ARGUMENTS)[number];

/**
 * Reads the API class in one file of `src/purecloud-platform-client-v2/api/`.
 *
 * @throws Error naming file and method when a method does not have the shape the generator gives it
 */
export function readApiClass(fileName: string, text: string): SdkApiClass {
  const file = ts.createSourceFile(
    fileName,
    text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseAll },
    true,
    ts.ScriptKind.JS,
  );
  const declaration = file.statements.find(ts.isClassDeclaration);
  if (declaration?.name === undefined) throw new Error(`${fileName}: no API class found`);

  const methods: SdkMethod[] = [];
  for (const member of declaration.members) {
    if (!ts.isMethodDeclaration(member)) continue;
    const call = findCall(member, 'callApi');
    if (call !== undefined) methods.push(readMethod(member, call, fileName));
  }
  return { name: declaration.name.text, methods };
}

function readMethod(method: ts.MethodDeclaration, call: ts.CallExpression, fileName: string): SdkMethod {
  const operationId = method.name.getText();
  const fail = (what: string): Error => new Error(`${fileName}: ${operationId}: ${what}`);
  const argument = (name: CallArgument): ts.Expression => {
    const expression = call.arguments[CALL_ARGUMENTS.indexOf(name)];
    if (expression === undefined) throw fail(`callApi has no ${name}`);
    return expression;
  };
  const text = (name: CallArgument): string => {
    const expression = argument(name);
    if (!ts.isStringLiteralLike(expression)) throw fail(`${name} is not a literal`);
    return expression.text;
  };
  const list = (name: CallArgument): string[] => {
    const expression = argument(name);
    if (!ts.isArrayLiteralExpression(expression)) throw fail(`${name} is not a list`);
    return expression.elements.filter(ts.isStringLiteralLike).map((element) => element.text);
  };

  const documentation = readDocumentation(method);
  const required = readRequiredArguments(method);

  const parameters = (
    [
      ['path', 'pathParameters'],
      ['query', 'queryParameters'],
      ['header', 'headerParameters'],
      ['form', 'formParameters'],
    ] as const
  ).flatMap(([location, name]) => {
    const expression = argument(name);
    if (!ts.isObjectLiteralExpression(expression)) throw fail(`${name} is not an object`);
    return expression.properties.map((property): SdkParameter => {
      if (!ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.name)) {
        throw fail(`${name} holds something that is not a parameter`);
      }
      const value = readArgument(property.initializer);
      if (value === undefined) throw fail(`cannot tell the argument behind ${property.name.text}`);
      const description = documentation.parameters.get(value.argument);
      return {
        name: property.name.text,
        argument: value.argument,
        in: location,
        required: location === 'path' || required.has(value.argument),
        ...(value.collectionFormat !== undefined && { collectionFormat: value.collectionFormat }),
        ...(description !== undefined && description !== '' && { description }),
      };
    });
  });

  const body = readArgument(argument('body'));
  const bodyDescription = body && documentation.parameters.get(body.argument);
  return {
    operationId,
    verb: text('verb').toLowerCase(),
    path: text('path'),
    summary: documentation.summary,
    description: documentation.description,
    deprecated: documentation.deprecated,
    parameters,
    ...(body !== undefined && {
      body: {
        argument: body.argument,
        required: required.has(body.argument),
        ...(bodyDescription !== undefined && bodyDescription !== '' && { description: bodyDescription }),
      },
    }),
    securitySchemes: list('securitySchemes'),
    consumes: list('consumes'),
    produces: list('produces'),
  };
}

function findCall(node: ts.Node, name: string): ts.CallExpression | undefined {
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === name
  ) {
    return node;
  }
  return ts.forEachChild(node, (child) => findCall(child, name));
}

/** `id`, `opts['id']` or `this.apiClient.buildCollectionParam(opts['id'], 'multi')`; `null` stands for "no body". */
function readArgument(
  expression: ts.Expression,
): { argument: string; collectionFormat?: string } | undefined {
  if (ts.isIdentifier(expression)) return { argument: expression.text };
  if (ts.isElementAccessExpression(expression) && ts.isStringLiteralLike(expression.argumentExpression)) {
    return { argument: expression.argumentExpression.text };
  }
  if (ts.isCallExpression(expression)) {
    const [value, format] = expression.arguments;
    const inner = value && readArgument(value);
    if (inner !== undefined && format !== undefined && ts.isStringLiteralLike(format)) {
      return { argument: inner.argument, collectionFormat: format.text };
    }
  }
  return undefined;
}

/** Arguments guarded by `if (x === undefined ...) throw 'Missing the required parameter ...'`. */
function readRequiredArguments(method: ts.MethodDeclaration): Set<string> {
  const required = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) && /^Missing the required parameter "/.test(thrownText(node))) {
      const name = /"([^"]+)"/.exec(thrownText(node))?.[1];
      if (name !== undefined) required.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(method);
  return required;
}

function thrownText(statement: ts.ThrowStatement): string {
  return ts.isStringLiteralLike(statement.expression) ? statement.expression.text : '';
}

interface Documentation {
  summary: string;
  description: string;
  deprecated: boolean;
  parameters: Map<string, string>;
}

function readDocumentation(method: ts.MethodDeclaration): Documentation {
  const comment = ts.getJSDocCommentsAndTags(method).filter(ts.isJSDoc).at(-1);
  const [summary = '', ...rest] = (ts.getTextOfJSDocComment(comment?.comment) ?? '').split('\n');
  const parameters = new Map<string, string>();
  collectParameterText(comment?.tags ?? [], parameters);
  return {
    summary: summary.trim(),
    description: rest.join('\n').trim(),
    deprecated: ts.getJSDocDeprecatedTag(method) !== undefined,
    parameters,
  };
}

function collectParameterText(tags: Iterable<ts.Node>, into: Map<string, string>): void {
  for (const tag of tags) {
    if (!ts.isJSDocParameterTag(tag) && !ts.isJSDocPropertyTag(tag)) continue;
    const name = ts.isIdentifier(tag.name) ? tag.name.text : tag.name.right.text;
    into.set(name, (ts.getTextOfJSDocComment(tag.comment) ?? '').trim());
    // The compiler nests `@param opts.x` under `@param opts`.
    const type = tag.typeExpression?.type;
    if (type !== undefined && ts.isJSDocTypeLiteral(type)) {
      collectParameterText(type.jsDocPropertyTags ?? [], into);
    }
  }
}
