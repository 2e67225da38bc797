import type { OpenAPIV3 } from 'openapi-types';
import { record, records } from './json.ts';
import { readOperation, type Specification } from './operation.ts';
import { type NamedOperation, operationsOf } from './operation-key.ts';
import { OperationTable } from './operation-table.ts';
import { nativePatterns, type Patterns } from './patterns/patterns.ts';

export interface ApiDocumentOptions {
  /** Its operations where they are known already; else they are looked for. */
  readonly operations?: Iterable<NamedOperation>;
  /** Whether somebody else wrote it, so that nothing in it is relied upon. */
  readonly isForeign?: boolean;
  /** What its regular expressions are run by; JavaScript's own engine when left out. */
  readonly patterns?: Patterns;
  /** A document whose operations go before those of this one; each stays bound to its own. */
  readonly first?: ApiDocument;
}

const known = new WeakMap<OpenAPIV3.Document, ApiDocument>();

/**
 * An OpenAPI 3.0 document and its operations. Immutable, so that all mocks of a process share one; nothing is dereferenced before it is
 * asked for.
 */
export class ApiDocument implements Specification {
  readonly document: OpenAPIV3.Document;
  /** The path of its first server. */
  readonly basePath: string;
  readonly isForeign: boolean;
  readonly patterns: Patterns;
  /** Those of the document that goes first, too. */
  readonly operations: OperationTable;

  constructor(document: OpenAPIV3.Document, options: ApiDocumentOptions = {}) {
    const {
      operations = operationsOf(document),
      isForeign = false,
      patterns = nativePatterns,
      first,
    } = options;
    this.document = document;
    this.basePath = basePathOf(document);
    this.isForeign = isForeign;
    this.patterns = patterns;
    const own = Array.from(operations, ({ method, path, operationId }) => ({
      method: method.toUpperCase(),
      path: this.basePath + path,
      operationId,
      read: () => readOperation(this, { method, path }),
    }));
    this.operations = new OperationTable([...(first?.operations.rows() ?? []), ...own]);
  }

  /** The same for the same document: finding its operations takes milliseconds. */
  static of(document: OpenAPIV3.Document): ApiDocument {
    const api = known.get(document) ?? new ApiDocument(document);
    known.set(document, api);
    return api;
  }
}

function basePathOf(document: OpenAPIV3.Document): string {
  const [{ url = '/', variables } = {}] = records(document.servers);
  const filled = String(url).replace(/\{([^{}]*)\}/g, (_, name: string) =>
    String(record(record(variables)[name]).default ?? name),
  );
  return URL.parse(filled, 'http://localhost')?.pathname.replace(/\/$/, '') ?? '';
}
