import { createHash } from 'node:crypto';
import type { OpenAPIV3 } from 'openapi-types';
import * as YAML from 'yaml';
import { convertSwagger2 } from '../../mock-server/openapi/index.ts';
import { reasonOf } from '../command/reason.ts';
import { isRecord, type VendorDocument } from './document.ts';
import { VendorError } from './vendor-error.ts';

/** Where Genesys publishes its own document; the address redirects. */
export const OFFICIAL_SWAGGER = 'https://api.mypurecloud.com/api/v2/docs/swagger';

/**
 * Reads a Swagger 2.0 or OpenAPI 3.0 document, JSON or YAML, into the shape every vendor document has here.
 *
 * @param source file name or address, for messages and for the document's origin
 * @throws VendorError when it is neither, or refers to another file or address
 */
export function readSwagger(text: string, source: string): VendorDocument {
  const parsed = parse(text, source);
  const reference = findExternalReference(parsed);
  if (reference !== undefined) {
    throw new VendorError(
      `${source} refers to ${reference}: only references inside the document are followed`,
    );
  }
  const document = toOpenApi3(parsed, source);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ...document, 'x-origin': { source, version: document.info.version, sha256 } };
}

function parse(text: string, source: string): Record<string, unknown> {
  try {
    // The YAML parser reads JSON too, but needs minutes for a document of 20 MB.
    const parsed: unknown = text.trimStart().startsWith('{') ? JSON.parse(text) : YAML.parse(text);
    if (isRecord(parsed)) return parsed;
  } catch (error) {
    throw new VendorError(`${source} is neither JSON nor YAML: ${reasonOf(error)}`, { cause: error });
  }
  throw new VendorError(`${source} holds no document`);
}

function toOpenApi3(parsed: Record<string, unknown>, source: string): OpenAPIV3.Document {
  if (!isRecord(parsed.paths) || !isRecord(parsed.info))
    throw new VendorError(`${source} has no paths or no info`);
  if (parsed.swagger === '2.0') return convertSwagger2(parsed);
  // The check above is all that is needed of the outside; what a reader needs inside, it checks there.
  if (String(parsed.openapi).startsWith('3.0.')) return parsed as unknown as OpenAPIV3.Document;
  throw new VendorError(`${source} is neither Swagger 2.0 nor OpenAPI 3.0`);
}

function findExternalReference(root: unknown): string | undefined {
  const queue: unknown[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('$ref' in node && typeof node.$ref === 'string' && !node.$ref.startsWith('#')) return node.$ref;
    for (const child of Object.values(node)) {
      if (typeof child === 'object' && child !== null) queue.push(child);
    }
  }
  return undefined;
}
