import type { OpenAPIV3 } from 'openapi-types';
import type { Content } from './operation-parts.ts';

/** What a body looks like as JSON, whichever of the names for it a document uses. */
export function jsonMedia(content: Content): OpenAPIV3.MediaTypeObject | undefined {
  const plain = content['application/json'];
  if (plain !== undefined) return plain;
  return Object.entries(content).find(([type]) => JSON_TYPE.test(type))?.[1];
}

/** With parameters, of a vendor, or anything at all. */
const JSON_TYPE = /^(application\/([\w.-]+\+)?json(;|$)|(application|\*)\/\*)/i;
