import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from '../exchange/exchange.ts';
import type { Mock } from '../mock.ts';
import type { Tenant } from '../tenant.ts';

/** What a control call was given. */
export interface ControlCall {
  /** For what concerns more than one organisation. */
  readonly mock: Mock;
  readonly correlationId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined when nothing was sent. */
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Does what the call asks.
 *
 * @returns undefined when it writes to the response itself, as a stream does
 */
export type ControlHandler = (
  tenant: Tenant,
  call: ControlCall,
  response: ServerResponse,
) => Answer | undefined | Promise<Answer>;

/** One row of the control API. */
export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/__mock`, parameters in braces. */
  readonly path: string;
  /** Loads its module at the first call, so that a mock starts faster. */
  readonly load: () => Promise<ControlHandler>;
}

/** The route for a call, or the verbs its path takes; none for a path that is in no route. */
export type RouteMatch =
  | { readonly route: ControlRoute; readonly params: Readonly<Record<string, string>> }
  | { readonly route?: undefined; readonly allowed: readonly string[] };

/** @param path below `/__mock`; HEAD is answered as GET is */
export function matchRoute(routes: readonly ControlRoute[], method: string, path: string): RouteMatch {
  const wanted = method === 'HEAD' ? 'GET' : method;
  const allowed: string[] = [];
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params === undefined) continue;
    if (route.method === wanted) return { route, params };
    allowed.push(route.method);
  }
  return { allowed };
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split('/');
  const parts = path.split('/');
  if (expected.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const wanted = expected[index] ?? '';
    if (wanted.startsWith('{') && part !== '') params[wanted.slice(1, -1)] = part;
    else if (wanted !== part) return undefined;
  }
  return params;
}
