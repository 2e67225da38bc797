import type { OpenAPIV3 } from 'openapi-types';

const REFERENCE = /"#\/components\/(\w+)\/([^"/]+)"/g;

/**
 * The part of a document that is about certain paths: Prism reads every schema before it listens, which takes seconds for all of a large one.
 *
 * @param paths as requests have them, without a query
 */
export function partOfDocument(document: OpenAPIV3.Document, paths: readonly string[]): OpenAPIV3.Document {
  const kept = Object.entries(document.paths).filter(([template]) => {
    const pattern = new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
    return paths.some((path) => pattern.test(path));
  });
  const { securitySchemes = {} } = document.components ?? {};
  const components: Record<string, Record<string, unknown>> = { securitySchemes };
  const unread: unknown[] = [kept];
  for (let part = unread.pop(); part !== undefined; part = unread.pop()) {
    for (const [, kind = '', name = ''] of JSON.stringify(part).matchAll(REFERENCE)) {
      const found = (document.components as Record<string, Record<string, unknown>>)[kind]?.[name];
      components[kind] ??= {};
      if (found === undefined || name in components[kind]) continue;
      components[kind][name] = found;
      unread.push(found);
    }
  }
  // Extensions are left out: what they refer to would be missing.
  const { openapi, info, security = [] } = document;
  return { openapi, info, security, paths: Object.fromEntries(kept), components };
}
