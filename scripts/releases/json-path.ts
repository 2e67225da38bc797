import { createRequire } from 'node:module';
import type { JSONValue, jsonpath } from 'json-p3';
import { requirePackageFile } from '../../mock-server/cli/index.ts';

/** An optional package: commands that judge releases ask for it. */
export const JSON_PATH = 'json-p3';

let library: { readonly jsonpath: typeof jsonpath } | undefined;

/**
 * Finds what a JSONPath (RFC 9535) points at.
 *
 * @param document as read from JSON
 * @throws CommandError when the package is not installed
 */
export function queryPath(
  path: string,
  document: object,
): Iterable<{ location: (string | number)[]; value: unknown }> {
  library ??= createRequire(import.meta.url)(requirePackageFile(JSON_PATH)) as typeof library & object;
  // A document read from JSON is a JSONValue; its static type is only narrower.
  return library.jsonpath.query(path, document as JSONValue);
}
