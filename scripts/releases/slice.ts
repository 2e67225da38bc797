import type { OpenAPIV3 } from 'openapi-types';
import { isRecord, type OperationKey, sortKeys, type VendorDocument } from './document.ts';

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
 */
export function slice(
  document: VendorDocument,
  operations: Iterable<OperationKey>,
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
  const source: unknown = document.components ?? {};
  const reached: Components = {};
  const queue: unknown[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (Array.isArray(node)) queue.push(...node);
    if (!isRecord(node)) continue;
    queue.push(...Object.values(node));
    const target = typeof node.$ref === 'string' ? componentOf(node.$ref) : undefined;
    if (target === undefined) continue;
    const section = isRecord(source) ? source[target.section] : undefined;
    const component = isRecord(section) ? section[target.name] : undefined;
    if (component === undefined) throw new Error(`${String(node.$ref)} points to nothing`);
    reached[target.section] ??= {};
    const found = reached[target.section] ?? {};
    if (found[target.name] === undefined) {
      found[target.name] = component;
      queue.push(component);
    }
  }
  return reached;
}

function componentOf(reference: string): { section: string; name: string } | undefined {
  const match = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference);
  const [, section, name] = match ?? [];
  if (section === undefined || name === undefined) return undefined;
  return { section, name: decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~') };
}
