/** The one reader of API documents, for the mock and for those who judge releases of the vendor. */
export { ApiDocument } from './api-document.ts';
export { DocumentError } from './document-error.ts';
export { isRecord } from './json.ts';
export { type Operation, responseFor } from './operation.ts';
export {
  type MethodAndPath,
  type OperationKey,
  operationKey,
  operationsOf,
} from './operation-key.ts';
export { type DownloadLimits, download } from './reading/download.ts';
export { readDocument } from './reading/read-document.ts';
export { componentName } from './reading/swagger2-schema.ts';
export { isReference, pointerSegments, referenceName, resolveReference } from './references.ts';
