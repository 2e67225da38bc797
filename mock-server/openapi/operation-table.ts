import type { Operation } from './api-document.ts';

/** What a path item can have, besides things that are no operations. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** One operation, read when it is first asked for. */
export interface OperationRow {
  readonly method: string;
  /** The template. */
  readonly path: string;
  readonly operationId: string;
  readonly read: () => Operation;
}

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
  readonly #byId = new Map<string, OperationRow>();

  /** @param rows the first one of a method and path wins, whatever it calls its parameters */
  constructor(rows: Iterable<OperationRow>) {
    for (const row of rows) {
      const { operations } = this.#nodeAt(row.path);
      if (operations.has(row.method)) continue;
      const known = { ...row, read: once(row.read) };
      operations.set(row.method, known.read);
      this.#byId.set(row.operationId, known);
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
    for (const name of operation.pathNames) pathParams[name] = decodeURIComponent(values[next++] ?? '');
    return { kind: 'found', operation, pathParams };
  }

  byId(operationId: string): Operation | undefined {
    return this.#byId.get(operationId)?.read();
  }

  /** Every operation, not yet read. */
  rows(): Iterable<OperationRow> {
    return this.#byId.values();
  }

  /** Every operation, in the order of the document. */
  *all(): IterableIterator<Operation> {
    for (const { read } of this.#byId.values()) yield read();
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

const newNode = (): Node => ({ fixed: new Map(), variable: undefined, operations: new Map() });

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
