import { createHash } from 'node:crypto';
import { DocumentError, isReference, readDocument } from '../../mock-server/openapi/index.ts';
import type { VendorDocument } from './document.ts';
import { VendorError } from './vendor-error.ts';

/** Where Genesys publishes its own document; the address redirects. */
export const OFFICIAL_SWAGGER = 'https://api.mypurecloud.com/api/v2/docs/swagger';

/**
 * Reads a Swagger 2.0, OpenAPI 3.0 or OpenAPI 3.1 document, JSON or YAML, into the shape every vendor document has here.
 *
 * @param source file name or address, for messages and for the document's origin
 * @throws VendorError when it is none of them, or refers to another file or address: what is not known cannot be judged
 */
export function readSwagger(text: string, source: string): VendorDocument {
  const { document, written } = read(text, source);
  const reference = findExternalReference(written);
  if (reference !== undefined) {
    throw new VendorError(
      `${source} refers to ${reference}: only references inside the document are followed`,
    );
  }
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ...document, 'x-origin': { source, version: document.info.version, sha256 } };
}

function read(text: string, source: string): ReturnType<typeof readDocument> {
  try {
    return readDocument(text, source);
  } catch (error) {
    throw error instanceof DocumentError ? new VendorError(error.message, { cause: error }) : error;
  }
}

function findExternalReference(root: unknown): string | undefined {
  const queue: unknown[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (isReference(node) && !node.$ref.startsWith('#')) return node.$ref;
    for (const child of Object.values(Object(node))) {
      if (typeof child === 'object' && child !== null) queue.push(child);
    }
  }
  return undefined;
}
