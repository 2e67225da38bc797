import type { OpenAPIV3 } from 'openapi-types';
import {
  isRecord,
  isReference,
  type MethodAndPath,
  pointerSegments,
  resolveReference,
} from '../../mock-server/openapi/index.ts';
import { sortKeys, type VendorDocument } from './document.ts';

export interface Slice {
  document: VendorDocument;
  /** What was asked for and the document does not have: `GET /path`, or the name of a schema. */
  missing: string[];
}

/**
 * Cuts a document down to some operations and schemas and the components they reach, with every key in order.
 *
 * Nothing reachable is left out: a field of a deep model can be the one a client reads.
 *
 * @param schemas names of schemas that no operation reaches, such as the bodies of events
 * @throws DocumentError when something reachable has a broken reference
 */
export function slice(
  document: VendorDocument,
  operations: Iterable<MethodAndPath>,
  schemas: Iterable<string> = [],
): Slice {
  const paths: Record<string, Record<string, unknown>> = {};
  const missing: string[] = [];
  for (const { method, path } of operations) {
    const item: unknown = document.paths[path];
    const operation = isRecord(item) ? item[method] : undefined;
    if (!isRecord(item) || operation === undefined) {
      missing.push(`${method.toUpperCase()} ${path}`);
      continue;
    }
    paths[path] ??= { ...(item.parameters !== undefined && { parameters: item.parameters }) };
    Object.assign(paths[path], { [method]: operation });
  }

  const known = document.components?.schemas ?? {};
  const wanted = [...new Set(schemas)];
  missing.push(...wanted.filter((name) => known[name] === undefined));

  const references = wanted
    .filter((name) => known[name] !== undefined)
    .map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const components = reachableComponents(document, [paths, references]);
  const cut: VendorDocument = {
    openapi: document.openapi,
    info: document.info,
    'x-origin': document['x-origin'],
    ...(document.servers !== undefined && { servers: document.servers }),
    ...(document.security !== undefined && { security: document.security }),
    paths,
    components: { ...components, securitySchemes: { ...document.components?.securitySchemes } },
  };
  return { document: sortKeys(cut), missing };
}

type Components = Record<string, Record<string, unknown>>;

function reachableComponents(document: OpenAPIV3.Document, root: unknown): OpenAPIV3.ComponentsObject {
  const source = document.components as Components | undefined;
  const reached: Components = {};
  const queue: unknown[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (Array.isArray(node)) queue.push(...node);
    if (!isRecord(node)) continue;
    queue.push(...Object.values(node));
    if (!isReference(node)) continue;
    resolveReference(document, node); // what is broken is found here
    const [, section = '', name = ''] = pointerSegments(node.$ref);
    const component = source?.[section]?.[name];
    if (component === undefined || reached[section]?.[name] !== undefined) continue;
    reached[section] ??= {};
    reached[section][name] = component;
    queue.push(component);
  }
  return reached;
}
