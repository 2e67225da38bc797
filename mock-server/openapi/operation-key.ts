import type { OpenAPIV3 } from 'openapi-types';

/** The methods that a path of a document can have an operation for. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** A method in lower case and a path template: what names an operation in every release, unlike its operationId. */
export interface MethodAndPath {
  readonly method: string;
  readonly path: string;
}

/** `post /api/v2/conversations/{}/disconnect`: the same when only a path parameter is called otherwise. */
export type OperationKey = string;

export function operationKey(method: string, path: string): OperationKey {
  return `${method.toLowerCase()} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`;
}

/** An operation as a document writes it. */
export type OperationDefinition = Omit<OpenAPIV3.OperationObject, 'responses'> & {
  readonly responses?: OpenAPIV3.ResponsesObject;
};

/** An operation by the names it has in its document. */
export interface NamedOperation extends MethodAndPath {
  /** Made from method and path where the document gives none. */
  readonly operationId: string;
}

/** Every operation of a document, in its order. */
export function* operationsOf({
  paths,
}: Pick<OpenAPIV3.Document, 'paths'>): Generator<
  NamedOperation & { readonly operation: OperationDefinition }
> {
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = item?.[method];
      if (operation === undefined) continue;
      yield { method, path, operationId: operationIdOf(operation, method, path), operation };
    }
  }
}

export function operationIdOf({ operationId }: OperationDefinition, method: string, path: string): string {
  const written: unknown = operationId;
  return typeof written === 'string' && written !== '' ? written : `${method} ${path}`;
}
