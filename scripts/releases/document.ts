import type { OpenAPIV3 } from 'openapi-types';
import { isRecord } from '../../mock-server/openapi/index.ts';

/** Where a vendor document was read from; `sha256` covers what was read, so the same release gives the same value. */
export interface VendorOrigin {
  source: string;
  version: string;
  sha256: string;
}

/** A vendor's OpenAPI 3.0 document, whatever it was read from. */
export type VendorDocument = OpenAPIV3.Document & { 'x-origin': VendorOrigin };

/** The same JSON with the keys of every object in order, so that two readings of one release differ in nothing. */
export function sortKeys<T>(value: T): T;
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item));
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key])]));
}
