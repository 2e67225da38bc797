import type { OpenAPIV3 } from 'openapi-types';
import { MockError } from '../errors/mock-error.ts';

/**
 * Follows local references until something else is found.
 *
 * @throws MockError `mock.document.broken` naming the reference when it leads nowhere, to another document or in a circle
 */
export function resolveReference<T extends object>(
  document: OpenAPIV3.Document,
  value: T | OpenAPIV3.ReferenceObject,
): T {
  let current: unknown = value;
  const seen = new Set<string>();
  while (isReference(current)) {
    const { $ref } = current;
    if (!$ref.startsWith('#/')) throw broken(`The reference ${$ref} leaves the document.`);
    if (seen.has($ref)) throw broken(`The reference ${$ref} leads back to itself.`);
    seen.add($ref);
    current = $ref
      .slice(2)
      .split('/')
      .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document);
    if (current === undefined) throw broken(`The reference ${$ref} leads nowhere.`);
  }
  return current as T;
}

/** The part of a document that an operation needs is not as it must be. */
export const broken = (reason: string) => new MockError('mock.document.broken', 'server', { reason });

export function isReference(value: unknown): value is OpenAPIV3.ReferenceObject {
  return typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string';
}
