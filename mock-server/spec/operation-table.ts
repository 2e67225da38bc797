import type { OpenAPIV3 } from 'openapi-types';
import type { Operation, PermissionRule } from './api-document.ts';
import { resolveReference } from './references.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

interface Node {
  readonly fixed: Map<string, Node>;
  /** The branch for a path parameter; its name may differ from operation to operation. */
  variable: Node | undefined;
  readonly operations: Map<string, () => Operation>;
}

export type Match =
  | { readonly kind: 'found'; readonly operation: Operation; readonly pathParams: Record<string, string> }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-path' };

/** Finds operations by method and path in time that does not depend on how many there are. */
export class OperationTable {
  readonly #root: Node = newNode();
  readonly #byId = new Map<string, () => Operation>();

  constructor(document: OpenAPIV3.Document) {
    for (const [path, item] of Object.entries(document.paths)) {
      if (item === undefined) continue;
      const node = this.#nodeAt(path);
      for (const method of METHODS) {
        const definition = item[method];
        if (definition === undefined) continue;
        const operation = once(() => readOperation(document, method.toUpperCase(), path, item, definition));
        node.operations.set(method.toUpperCase(), operation);
        this.#byId.set(definition.operationId ?? `${method} ${path}`, operation);
      }
    }
  }

  /** @throws URIError when a path parameter is not valid percent-encoding */
  match(method: string, path: string): Match {
    const values: string[] = [];
    const node = descend(this.#root, path.split('/'), 1, values);
    if (node === undefined) return { kind: 'unknown-path' };
    const operation = node.operations.get(method)?.();
    if (operation === undefined) return { kind: 'wrong-method', allowed: [...node.operations.keys()] };
    const pathParams: Record<string, string> = {};
    let next = 0;
    for (const name of parameterNames(operation.path))
      pathParams[name] = decodeURIComponent(values[next++] ?? '');
    return { kind: 'found', operation, pathParams };
  }

  byId(operationId: string): Operation | undefined {
    return this.#byId.get(operationId)?.();
  }

  /** Every operation, in the order of the document. */
  *all(): IterableIterator<Operation> {
    for (const operation of this.#byId.values()) yield operation();
  }

  get size(): number {
    return this.#byId.size;
  }

  #nodeAt(path: string): Node {
    let node = this.#root;
    for (const segment of path.split('/').slice(1)) {
      if (segment.startsWith('{')) {
        node.variable ??= newNode();
        node = node.variable;
      } else {
        const child = node.fixed.get(segment) ?? newNode();
        node.fixed.set(segment, child);
        node = child;
      }
    }
    return node;
  }
}

/** A fixed segment wins over a parameter; when it leads nowhere the parameter is tried. */
function descend(node: Node, segments: readonly string[], at: number, values: string[]): Node | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.operations.size > 0 ? node : undefined;
  const fixed = node.fixed.get(segment);
  if (fixed !== undefined) {
    const found = descend(fixed, segments, at + 1, values);
    if (found !== undefined) return found;
  }
  if (node.variable === undefined || segment === '') return undefined;
  const depth = values.push(segment);
  const found = descend(node.variable, segments, at + 1, values);
  if (found === undefined) values.length = depth - 1;
  return found;
}

function readOperation(
  document: OpenAPIV3.Document,
  method: string,
  path: string,
  item: OpenAPIV3.PathItemObject,
  definition: OpenAPIV3.OperationObject,
): Operation {
  const security = definition.security ?? document.security ?? [];
  const parameters = [...(item.parameters ?? []), ...(definition.parameters ?? [])];
  return {
    operationId: definition.operationId ?? `${method.toLowerCase()} ${path}`,
    method,
    path,
    definition,
    parameters: parameters.map((parameter) =>
      resolveReference<OpenAPIV3.ParameterObject>(document, parameter),
    ),
    requiresToken: security.length > 0,
    scopes: [...new Set(security.flatMap((requirement) => Object.values(requirement).flat()))],
    permissions: readPermissions(definition),
  };
}

function readPermissions(definition: OpenAPIV3.OperationObject): PermissionRule | undefined {
  const rule = (definition as { 'x-inin-requires-permissions'?: { type?: string; permissions?: string[] } })[
    'x-inin-requires-permissions'
  ];
  if (rule?.permissions === undefined || rule.permissions.length === 0) return undefined;
  return { type: rule.type === 'ALL' ? 'ALL' : 'ANY', permissions: rule.permissions };
}

const parameterNames = (path: string): string[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');

const newNode = (): Node => ({ fixed: new Map(), variable: undefined, operations: new Map() });

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
