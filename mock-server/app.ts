import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { asListener } from './http/as-listener.ts';
import { authenticate } from './http/authenticate.ts';
import { authenticateSession } from './http/authenticate-session.ts';
import { authorize } from './http/authorize.ts';
import { correlate } from './http/correlate.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { dispatch } from './http/dispatch.ts';
import { faults, tokenFaults } from './http/faults.ts';
import { handleError } from './http/handle-error.ts';
import { inOrder } from './http/in-order.ts';
import { matchOperation } from './http/match-operation.ts';
import type { Middleware } from './http/middleware.ts';
import { refuseOutlived } from './http/outlived.ts';
import { rateLimit } from './http/rate-limit.ts';
import { readBody } from './http/read-body.ts';
import { saveDeliveries } from './http/save-deliveries.ts';
import { sendAnswer } from './http/send.ts';
import { validateRequest } from './http/validate-request.ts';
import { validateResponse } from './http/validate-response.ts';
import { refuseSockets } from './notifications/socket-request.ts';
import { loginPages } from './oauth/login/login-pages.ts';
import { tokenEndpoint } from './oauth/token-endpoint.ts';
import { refuseProxied } from './port/proxy/refuse-proxied.ts';
import type { Tenant } from './tenant.ts';

// Not imported: before Node 22.22, imports that a test runner hooks into, as Playwright does, break on packages below Express that are
// there both as CommonJS and as ES modules.
const { Router } = createRequire(import.meta.url)('express') as typeof import('express');

/**
 * The request path, from the first byte to the answer. The order is part of the behaviour: what refuses first is what a client sees.
 *
 * @param tenantOf finds the organisation that a request is for
 * @param control the middleware for `/__mock`; there is none when left out
 */
export function createApp(
  tenantOf: () => Tenant,
  control: Middleware = (_, __, next) => next(),
): RequestListener {
  const path = inOrder(
    correlate(tenantOf),
    refuseProxied, // 400, 403, 407; what the proxy does not take
    control, // has its own body parser and error family, and is not journalled
    crossOrigin, // 204 to preflights, or 403; says on every answer after it which web pages may read it
    readBody, // 400, 408, 413, 415
    refuseOutlived, // 409; a body may take so long that the organisation is gone
    loginPages, // GET /oauth/authorize, /logout: for people, not for API clients
    tokenFaults, // as below, for the token endpoint
    tokenEndpoint, // the login host's one operation; on any host name
    refuseSockets, // 400, 403, 404; a socket that is let in never gets here
    matchOperation, // 404, 405
    authenticate, // 401
    rateLimit, // 429; after authentication, because limits are counted for each token
    authorize, // 403
    faults, // whatever a fault rule wants; after authorisation, so that a rule can be for one client
    validateRequest, // 400, 415
    authenticateSession, // 400, 429, where the session is in the body
    dispatch, // the handler's own refusals, 501
    validateResponse, // 500: a mismatch is our defect
    saveDeliveries, // with a webhook store, waits for the disk
    sendAnswer,
  );
  // The router of Express alone: the application around it gives every request and response another prototype, and that makes all of
  // Node's own work on them slower, by a third of what a whole request takes. What it hands on is thus Node's own, whatever its types say.
  const router = Router()
    .use(path as unknown as RequestHandler)
    .use(handleError as unknown as ErrorRequestHandler);
  return asListener(router);
}
