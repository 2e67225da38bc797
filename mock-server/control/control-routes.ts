import type { IncomingMessage, ServerResponse } from 'node:http';
import { servePage } from '../cockpit/serve-page.ts';
import { ApiError } from '../errors/api-error.ts';
import { asAnswered, MockError } from '../errors/mock-error.ts';
import type { Answer, Exchange } from '../exchange/exchange.ts';
import type { Middleware, Response } from '../http/middleware.ts';
import { checkNotOutlived } from '../http/outlived.ts';
import type { Mock } from '../mock.ts';
import { endUnlessRead } from '../port/linger.ts';
import { checkArrival, refusalOf } from './check-caller.ts';
import { controlHeaders } from './control-headers.ts';
import { matchRoute } from './match-route.ts';
import { readJson } from './read-json.ts';
import { invalid } from './refuse.ts';

/** Genesys Cloud has no path that starts so. */
const PREFIX = '/__mock';

export interface ControlOptions {
  /** When set, every call needs `Authorization: Bearer <it>`, and any `Host` will do. */
  readonly controlToken: string | undefined;
  /** Whether the cockpit, a web page, is served too. */
  readonly cockpit: boolean;
}

/** Answers everything under `/__mock`: what tests and people steer the mock with. Nothing of it enters the journal. */
export function controlRoutes(mock: Mock, { controlToken, cockpit }: ControlOptions): Middleware {
  return (request, response, next) => {
    const { path } = response.locals.exchange;
    if (cockpit && path === '/' && isBrowser(request)) return leadToPage(response);
    if (path !== PREFIX && !path.startsWith(`${PREFIX}/`)) return next();
    return answer(request, response);
  };

  async function answer(request: IncomingMessage, response: Response): Promise<void> {
    const { exchange, tenant } = response.locals;
    try {
      checkArrival(exchange.arrival, tenant.hosts);
      if (cockpit && (await serveCockpit(request, response, exchange, controlToken))) return;
      const answer = await answerCall(mock, request, response, refusalOf(request.headers, controlToken));
      await mock.tenant.deliveries.saved();
      if (answer !== undefined) write(response, exchange, answer);
      // What goes on being answered must not keep the organisation that it began with.
      else
        response.locals = {
          exchange,
          get tenant() {
            return mock.tenant;
          },
        };
    } catch (thrown) {
      const error = asAnswered(thrown);
      if (!(error instanceof ApiError) || response.headersSent) throw error;
      const { correlationId } = exchange;
      const body = error.body({ correlationId, explained: true });
      write(response, exchange, { status: error.status, headers: error.headers, body });
    }
  }
}

/** Nobody else asks for HTML. */
const isBrowser = ({ method, headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true;

function leadToPage(response: Response): void {
  const { exchange } = response.locals;
  write(response, exchange, { status: 302, headers: { Location: `${PREFIX}/`, 'Content-Length': '0' } });
}

async function serveCockpit(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { method, path, correlationId }: Exchange,
  controlToken: string | undefined,
): Promise<boolean> {
  if (path !== PREFIX && path !== `${PREFIX}/` && !path.startsWith(`${PREFIX}/cockpit/`)) return false;
  return servePage({ method, path, headers, correlationId }, response, controlToken);
}

async function answerCall(
  mock: Mock,
  request: IncomingMessage,
  response: Response,
  refusal: MockError | undefined,
): Promise<Answer | undefined> {
  const { exchange } = response.locals;
  const { method, query, headers, correlationId } = exchange;
  const path = exchange.path.slice(PREFIX.length);
  const match = matchRoute(method, path);
  if (refusal !== undefined && match.route?.isOpen !== true) throw refusal;
  if (match.route === undefined) throw refuseRoute(match.allowed, method, path, response);
  const { route, params } = match;
  const handle = await route.load();
  const body = await readJson(request, response);
  if (body !== undefined && route.method !== 'POST' && route.method !== 'PUT')
    throw invalid(`${method} takes no body.`);
  const call = {
    mock,
    correlationId,
    params,
    query: new URLSearchParams(query),
    body,
    headers,
    maySteer: refusal === undefined,
  };
  // What only reads may read the next organisation as well.
  if (route.isOfMock !== true && method !== 'GET' && method !== 'HEAD')
    checkNotOutlived(response.locals.tenant);
  return handle(mock.tenant, call, response);
}

function refuseRoute(
  allowed: readonly string[],
  method: string,
  path: string,
  response: ServerResponse,
): MockError {
  const shown = `${PREFIX}${path.slice(0, 100)}`;
  if (allowed.length === 0) {
    const reason = `${shown} is no control call; GET ${PREFIX}/openapi.json lists them.`;
    return new MockError('mock.control.not.found', 'control', { reason });
  }
  response.setHeader('Allow', allowed.join(', '));
  const reason = `${shown} takes ${allowed.join(', ')}, not ${method}.`;
  return new MockError('mock.control.method.not.allowed', 'control', { reason });
}

/** Writes an answer without recording it. */
function write(
  response: ServerResponse,
  exchange: Exchange,
  { status, headers, mediaType, body }: Answer,
): void {
  endUnlessRead(response);
  const text = mediaType === undefined ? JSON.stringify(body) : String(body);
  const payload = body === undefined ? undefined : Buffer.from(text);
  response.writeHead(status, {
    ...controlHeaders(exchange.correlationId),
    ...(payload === undefined
      ? {}
      : { 'Content-Type': mediaType ?? 'application/json', 'Content-Length': payload.length }),
    ...headers,
  });
  response.end(exchange.method === 'HEAD' ? undefined : payload);
}
