import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PACKAGE_FOLDER } from '../../../mock-server/cli/index.ts';
import { AnswerSchemas, type DocumentedOperation } from './answer-schemas.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** As far as requests are made from it. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface PathItem {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly [method: string]: unknown;
}

/** What a request is made from, and what its answer is held against. */
export interface Operation extends DocumentedOperation {
  readonly openapi: OpenApi;
  /** Where it is called: the template behind the prefix of its document. */
  readonly url: string;
  readonly parameters: readonly Parameter[];
  /** By media type. */
  readonly bodies: Readonly<Record<string, Schema>>;
  /** Whatever it needs. */
  readonly permissions: readonly string[];
}

interface Definition {
  readonly parameters?: PathItem['parameters'];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly 'x-inin-requires-permissions'?: { readonly permissions: readonly string[] };
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head'];

/** What the mock serves in the place of Genesys Cloud. */
export async function readProvider(): Promise<OpenApi> {
  return JSON.parse(await readFile(path.join(PACKAGE_FOLDER, 'specs', 'provider.openapi.json'), 'utf8'));
}

/** @param prefix in front of every path of the document */
export function operationsOf(openapi: OpenApi, prefix = ''): Operation[] {
  const document = new AnswerSchemas(openapi);
  return Object.entries(openapi.paths).flatMap(([template, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const definition = item[method] as Definition;
      const written = [...(item.parameters ?? []), ...(definition.parameters ?? [])];
      return {
        document,
        openapi,
        method,
        path: template,
        url: prefix + template,
        parameters: written.map((each) => resolve<Parameter>(openapi, each)),
        bodies: Object.fromEntries(
          Object.entries(definition.requestBody?.content ?? {}).map(([type, { schema }]) => [type, schema]),
        ),
        permissions: definition['x-inin-requires-permissions']?.permissions ?? [],
      };
    }),
  );
}

/** What a reference leads to, or what is no reference. */
export function resolve<Value>(openapi: OpenApi, value: object): Value {
  const reference = (value as { readonly $ref?: string }).$ref;
  if (reference === undefined) return value as Value;
  const found = reference
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], openapi);
  return resolve(openapi, found as object);
}
