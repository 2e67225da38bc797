import type { OpenAPIV3 } from 'openapi-types';
import { DocumentError } from './document-error.ts';

/**
 * Follows references inside of a document until something else is found.
 *
 * @throws DocumentError naming the reference when it leads nowhere, to what can be no part, to another document or in a circle
 */
export function resolveReference<T extends object>(
  document: object,
  value: T | OpenAPIV3.ReferenceObject,
): T {
  let current: unknown = value;
  const seen = new Set<string>();
  while (isReference(current)) {
    const { $ref } = current;
    if (seen.has($ref)) throw new DocumentError(`The reference ${$ref} leads back to itself.`);
    seen.add($ref);
    current = targetOf(document, $ref);
    // A schema may be true or false.
    if (!isObject(current) && typeof current !== 'boolean')
      throw new DocumentError(`The reference ${$ref} leads to ${JSON.stringify(current).slice(0, 60)}.`);
  }
  return current as T;
}

/**
 * What stands where one reference points to, which can be another reference.
 *
 * @throws DocumentError when nothing does
 */
export function targetOf(document: object, $ref: string): unknown {
  if (!$ref.startsWith('#/')) throw new DocumentError(`The reference ${$ref} leaves the document.`);
  const target = pointerSegments($ref).reduce<unknown>(
    (node, name) => (isObject(node) && Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined),
    document,
  );
  if (target === undefined) throw new DocumentError(`The reference ${$ref} leads nowhere.`);
  return target;
}

/** The name of what a reference points to: its last part. */
export function referenceName({ $ref }: OpenAPIV3.ReferenceObject): string {
  return pointerSegments($ref).at(-1) ?? '';
}

/** @see RFC 6901, sections 4 and 6: percent-encoding is undone first, then `~1`, then `~0` */
export function pointerSegments($ref: string): string[] {
  const parts = $ref.slice('#/'.length).split('/');
  if (!/[%~]/.test($ref)) return parts;
  try {
    return parts.map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    throw new DocumentError(`The reference ${$ref} is no valid percent-encoding.`);
  }
}

/** The reverse for one name, so that a message or a reference can hold it. */
export const pointerSegment = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

export function isReference(value: unknown): value is OpenAPIV3.ReferenceObject {
  return isObject(value) && '$ref' in value && typeof value.$ref === 'string';
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
