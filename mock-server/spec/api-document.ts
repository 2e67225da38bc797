import type { OpenAPIV3 } from 'openapi-types';
import { OperationTable } from './operation-table.ts';
import { SchemaValidators } from './schema-validators.ts';

/** What `x-inin-requires-permissions` says. */
export interface PermissionRule {
  readonly type: 'ALL' | 'ANY';
  readonly permissions: readonly string[];
}

/** One operation of the document with what the request path asks of it. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  /** The template, e.g. `/api/v2/routing/queues/{queueId}`. */
  readonly path: string;
  readonly definition: OpenAPIV3.OperationObject;
  /** Path-level and operation-level parameters, references resolved. */
  readonly parameters: readonly OpenAPIV3.ParameterObject[];
  /** False for an operation that declares `security: []`. */
  readonly requiresToken: boolean;
  /** Any one of them is enough; empty where none is named. */
  readonly scopes: readonly string[];
  readonly permissions: PermissionRule | undefined;
}

/**
 * An OpenAPI 3.0 document as the mock uses it. Immutable, so that all mocks of a process share one; nothing is dereferenced or
 * compiled before the first request that needs it.
 */
export class ApiDocument {
  readonly document: OpenAPIV3.Document;
  readonly operations: OperationTable;
  readonly bodies: SchemaValidators;
  readonly parameters: SchemaValidators;

  constructor(document: OpenAPIV3.Document) {
    this.document = document;
    this.operations = new OperationTable(document);
    this.bodies = new SchemaValidators(document);
    this.parameters = new SchemaValidators(document, { coerce: true });
  }
}
