import type * as syntax from '@babel/types';
import { parseSource } from './parse-source.ts';

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
  const { body } = parseSource(text, {});
  const declaration = body.find((statement) => statement.type === 'ClassDeclaration');
  if (!declaration?.id) throw new Error(`${fileName}: no API class found`);

  const methods: SdkMethod[] = [];
  for (const member of declaration.body.body) {
    if (member.type !== 'ClassMethod') continue;
    const call = findCall(member);
    if (call !== undefined) methods.push(readMethod(member, call, fileName));
  }
  return { name: declaration.id.name, methods };
}

function readMethod(method: syntax.ClassMethod, call: syntax.CallExpression, fileName: string): SdkMethod {
  const operationId = method.key.type === 'Identifier' ? method.key.name : '';
  const fail = (what: string): Error => new Error(`${fileName}: ${operationId}: ${what}`);
  const argument = (name: CallArgument): syntax.Node => {
    const expression = call.arguments[CALL_ARGUMENTS.indexOf(name)];
    if (expression === undefined) throw fail(`callApi has no ${name}`);
    return expression;
  };
  const text = (name: CallArgument): string => {
    const expression = argument(name);
    if (expression.type !== 'StringLiteral') throw fail(`${name} is not a literal`);
    return expression.value;
  };
  const list = (name: CallArgument): string[] => {
    const expression = argument(name);
    if (expression.type !== 'ArrayExpression') throw fail(`${name} is not a list`);
    return expression.elements.flatMap((element) => (element?.type === 'StringLiteral' ? element.value : []));
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
    if (expression.type !== 'ObjectExpression') throw fail(`${name} is not an object`);
    return expression.properties.map((property): SdkParameter => {
      if (property.type !== 'ObjectProperty' || property.key.type !== 'StringLiteral') {
        throw fail(`${name} holds something that is not a parameter`);
      }
      const value = readArgument(property.value);
      if (value === undefined) throw fail(`cannot tell the argument behind ${property.key.value}`);
      const description = documentation.parameters.get(value.argument);
      return {
        name: property.key.value,
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

function findCall(method: syntax.ClassMethod): syntax.CallExpression | undefined {
  for (const node of nodesIn(method.body)) {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') continue;
    const { property } = node.callee;
    if (property.type === 'Identifier' && property.name === 'callApi') return node;
  }
  return undefined;
}

/** A node and everything in it. */
function* nodesIn(value: unknown): Generator<syntax.Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as syntax.Node;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

/** `id`, `opts['id']` or `this.apiClient.buildCollectionParam(opts['id'], 'multi')`; `null` stands for "no body". */
function readArgument(expression: syntax.Node): { argument: string; collectionFormat?: string } | undefined {
  if (expression.type === 'Identifier') return { argument: expression.name };
  if (expression.type === 'MemberExpression' && expression.property.type === 'StringLiteral') {
    return { argument: expression.property.value };
  }
  if (expression.type === 'CallExpression') {
    const [value, format] = expression.arguments;
    const inner = value && readArgument(value);
    if (inner !== undefined && format?.type === 'StringLiteral') {
      return { argument: inner.argument, collectionFormat: format.value };
    }
  }
  return undefined;
}

/** Arguments guarded by `if (x === undefined ...) throw 'Missing the required parameter ...'`. */
function readRequiredArguments(method: syntax.ClassMethod): Set<string> {
  const required = new Set<string>();
  for (const node of nodesIn(method.body)) {
    if (node.type !== 'ThrowStatement' || node.argument.type !== 'StringLiteral') continue;
    const name = /^Missing the required parameter "([^"]+)"/.exec(node.argument.value)?.[1];
    if (name !== undefined) required.add(name);
  }
  return required;
}

interface Documentation {
  summary: string;
  description: string;
  deprecated: boolean;
  parameters: Map<string, string>;
}

function readDocumentation({ leadingComments }: syntax.ClassMethod): Documentation {
  const lines = (leadingComments?.at(-1)?.value ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''));
  // A tag begins its line, and what it says may go on in the next ones.
  const [text = '', ...tags] = lines.join('\n').split(/^@/m);
  const [summary = '', ...rest] = text.trim().split('\n');
  const parameters = new Map<string, string>();
  for (const tag of tags) {
    // `@param {Number} opts.pageSize Page size`: the option is called pageSize.
    const [, name = '', description = ''] = /^param \{.*?\} (?:\w+\.)?(\S+)(.*)$/s.exec(tag) ?? [];
    parameters.set(name, description.trim());
  }
  return {
    summary: summary.trim(),
    description: rest.join('\n').trim(),
    deprecated: tags.some((tag) => tag.startsWith('deprecated')),
    parameters,
  };
}
