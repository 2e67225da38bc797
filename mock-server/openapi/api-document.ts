import type { OpenAPIV3 } from 'openapi-types';
import { METHODS, type OperationRow, OperationTable } from './operation-table.ts';
import { readOperation } from './read-operation.ts';
import { SchemaValidators } from './schema-validators.ts';

/** What `x-inin-requires-permissions` says. */
export interface PermissionRule {
  readonly type: 'ALL' | 'ANY';
  readonly permissions: readonly string[];
}

/** What `x-session-token` says. */
export interface SessionRule {
  /** Member of the body that holds the access token. */
  readonly member: string;
  /** Any one of these lets the session make the call. */
  readonly anyScope: readonly string[];
}

/** One operation of the document with what the request path asks of it. */
export interface Operation {
  /** Where its references lead, and who compiles its schemas. */
  readonly specification: ApiDocument;
  readonly operationId: string;
  readonly method: string;
  /** The template, e.g. `/api/v2/routing/queues/{queueId}`. */
  readonly path: string;
  /** Names of the parameters in the template, in order. */
  readonly pathNames: readonly string[];
  readonly definition: OpenAPIV3.OperationObject;
  /** Path-level and operation-level parameters, references resolved. */
  readonly parameters: readonly OpenAPIV3.ParameterObject[];
  /** False for an operation that declares `security: []`. */
  readonly requiresToken: boolean;
  /** Any one of them is enough; empty where none is named. */
  readonly scopes: readonly string[];
  readonly permissions: PermissionRule | undefined;
  /** For an operation whose caller is known by a token in the body, and not by one in the header. */
  readonly session: SessionRule | undefined;
}

/** The paths of a document as they were before any of them was rewritten: their keys and operationIds are all that is read. */
export type Outline = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

export interface ApiDocumentOptions {
  /** The document's own paths when left out. */
  readonly outline?: Outline;
  /** Served in front of every path. */
  readonly basePath?: string;
  /** Whether `format: uri` takes paths too. */
  readonly relativeUris?: boolean;
  /** A document whose operations go before those of this one; each stays bound to its own. */
  readonly first?: ApiDocument;
}

/**
 * An OpenAPI 3 document as the mock uses it. Immutable, so that all mocks of a process share one; nothing is dereferenced or compiled
 * before the first request that needs it.
 */
export class ApiDocument {
  readonly document: OpenAPIV3.Document;
  readonly basePath: string;
  /** Those of the document that goes first, too. */
  readonly operations: OperationTable;
  readonly bodies: SchemaValidators;
  readonly parameters: SchemaValidators;

  constructor(
    document: OpenAPIV3.Document,
    { outline, basePath = '', relativeUris = false, first }: ApiDocumentOptions = {},
  ) {
    this.document = document;
    this.basePath = basePath;
    this.bodies = new SchemaValidators(document, { relativeUris });
    this.parameters = new SchemaValidators(document, { relativeUris, coerce: true });
    const own = rowsOf(this, outline ?? (document.paths as Outline));
    this.operations = new OperationTable(first === undefined ? own : [...first.operations.rows(), ...own]);
  }
}

function* rowsOf(specification: ApiDocument, outline: Outline): Generator<OperationRow> {
  for (const [path, item = {}] of Object.entries(outline)) {
    for (const method of METHODS) {
      if (item[method] === undefined) continue;
      const { operationId = `${method} ${path}` } = item[method] as { operationId?: string };
      yield {
        method: method.toUpperCase(),
        path: specification.basePath + path,
        operationId,
        read: () => readOperation(specification, method, path),
      };
    }
  }
}
