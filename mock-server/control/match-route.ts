import { PathTable } from '../openapi/path-table.ts';
import type { ControlRoute } from './route.ts';
import { CONTROL_ROUTES } from './route-table.ts';

/** The route for a call, or the verbs its path takes; none for a path that is in no route. */
export type RouteMatch =
  | { readonly route: ControlRoute; readonly params: Readonly<Record<string, string>> }
  | { readonly route?: undefined; readonly allowed: readonly string[] };

const routes = new PathTable<ControlRoute>();
for (const route of CONTROL_ROUTES) routes.add(route.method, route.path, route);

/** @param path below `/__mock`; HEAD is answered as GET is */
export function matchRoute(method: string, path: string): RouteMatch {
  const match = routes.match(method === 'HEAD' ? 'GET' : method, path);
  if (match.kind !== 'found') return { allowed: match.kind === 'wrong-method' ? match.allowed : [] };
  const { value: route, values } = match;
  const names = route.path.split('/').filter((segment) => segment.startsWith('{'));
  return {
    route,
    params: Object.fromEntries(names.map((name, at) => [name.slice(1, -1), values[at] ?? ''])),
  };
}
