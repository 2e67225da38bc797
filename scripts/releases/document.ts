import { OpenAPIV3 } from 'openapi-types';
import { componentName, isRecord } from '../../mock-server/openapi/index.ts';

export { componentName, isRecord };

/** Where a vendor document was read from; `sha256` covers what was read, so the same release gives the same value. */
export interface VendorOrigin {
  source: string;
  version: string;
  sha256: string;
}

/** A vendor's OpenAPI 3.0 document, whatever it was read from. */
export type VendorDocument = OpenAPIV3.Document & { 'x-origin': VendorOrigin };

/** A method in lower case and a path template: what names an operation in every release, unlike its operationId. */
export interface OperationKey {
  method: string;
  path: string;
}

export const HTTP_METHODS: readonly string[] = Object.values(OpenAPIV3.HttpMethods);

export function* operationsOf(
  document: OpenAPIV3.Document,
): Generator<OperationKey & { operation: OpenAPIV3.OperationObject }> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item ?? {})) {
      if (HTTP_METHODS.includes(method)) {
        yield { method, path, operation: operation as OpenAPIV3.OperationObject };
      }
    }
  }
}

/** The same JSON with the keys of every object in order, so that two readings of one release differ in nothing. */
export function sortKeys<T>(value: T): T;
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item));
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key])]));
}
