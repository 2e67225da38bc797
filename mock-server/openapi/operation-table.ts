import type { Operation } from './operation.ts';
import type { OperationKey } from './operation-key.ts';
import { PathTable } from './path-table.ts';

/** One operation, read when it is first asked for. */
export interface OperationRow {
  /** In upper case. */
  readonly method: string;
  /** The template. */
  readonly path: string;
  readonly operationId: string;
  readonly read: () => Operation;
}

export type Match =
  | { readonly kind: 'found'; readonly operation: Operation; readonly pathParams: Record<string, string> }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-path' };

/** Finds operations by method and path, by key and by operationId. */
export class OperationTable {
  readonly #byPath = new PathTable<OperationRow>();
  readonly #byId = new Map<string, OperationRow>();
  readonly #rows: OperationRow[] = [];

  /** @param rows the first one wins, of a method and path, whatever it calls its parameters, and of an operationId */
  constructor(rows: Iterable<OperationRow>) {
    for (const row of rows) {
      const known = { ...row, read: once(row.read) };
      if (!this.#byPath.add(row.method, row.path, known)) continue;
      this.#rows.push(known);
      if (!this.#byId.has(row.operationId)) this.#byId.set(row.operationId, known);
    }
  }

  /** @throws URIError when a path parameter is not valid percent-encoding */
  match(method: string, path: string): Match {
    const match = this.#byPath.match(method, path);
    if (match.kind !== 'found') return match;
    const operation = match.value.read();
    const pathParams: Record<string, string> = {};
    for (const [at, name] of operation.pathNames.entries())
      pathParams[name] = decodeURIComponent(match.values[at] ?? '');
    return { kind: 'found', operation, pathParams };
  }

  /** The operation that a concrete path belongs to, whatever stands in its parameters. */
  at(method: string, path: string): Operation | undefined {
    const match = this.#byPath.match(method.toUpperCase(), path);
    return match.kind === 'found' ? match.value.read() : undefined;
  }

  byKey(key: OperationKey): Operation | undefined {
    const space = key.indexOf(' ');
    return this.#byPath.get(key.slice(0, space).toUpperCase(), key.slice(space + 1))?.read();
  }

  byId(operationId: string): Operation | undefined {
    return this.#byId.get(operationId)?.read();
  }

  /** Whether an operation is called so; it is not read. */
  has(operationId: string): boolean {
    return this.#byId.has(operationId);
  }

  /** What the operation is called that a concrete path belongs to; it is not read. */
  idAt(method: string, path: string): string | undefined {
    const match = this.#byPath.match(method.toUpperCase(), path);
    return match.kind === 'found' ? match.value.operationId : undefined;
  }

  /** Every operation, not yet read, in the order of the document. */
  rows(): readonly OperationRow[] {
    return this.#rows;
  }

  /** Every operation, in the order of the document. */
  *all(): IterableIterator<Operation> {
    for (const { read } of this.#rows) yield read();
  }

  get size(): number {
    return this.#rows.length;
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
