import type { RequestListener } from 'node:http';
import { type RequestHandler, Router } from 'express';
import { asListener } from './http/as-listener.ts';
import { authenticate } from './http/authenticate.ts';
import { authorize } from './http/authorize.ts';
import { correlate } from './http/correlate.ts';
import { dispatch } from './http/dispatch.ts';
import { faults, tokenFaults } from './http/faults.ts';
import { handleError } from './http/handle-error.ts';
import { inOrder } from './http/in-order.ts';
import { matchOperation } from './http/match-operation.ts';
import { rateLimit } from './http/rate-limit.ts';
import { readBody } from './http/read-body.ts';
import { sendAnswer } from './http/send.ts';
import { validateRequest } from './http/validate-request.ts';
import { validateResponse } from './http/validate-response.ts';
import { refuseSockets } from './notifications/socket-request.ts';
import { loginPages } from './oauth/authorize.ts';
import { tokenEndpoint } from './oauth/token-endpoint.ts';
import type { World } from './world.ts';

/**
 * The request path, from the first byte to the answer. The order is part of the behaviour: what refuses first is what a client sees.
 *
 * @param control the middleware for `/__mock`
 */
export function createApp(world: World, control: RequestHandler): RequestListener {
  // The router of Express alone: the application around it gives every request and response another prototype, and that makes all of
  // Node's own work on them slower, by a third of what a whole request takes.
  const path = Router();
  path.use(
    inOrder(
      correlate(world),
      control, // has its own body parser and error family, and is not journalled
      readBody(), // 400, 408, 413, 415
      loginPages(world), // GET /oauth/authorize, /logout: for people, not for API clients
      tokenFaults(world), // as below, for the token endpoint
      tokenEndpoint(world), // the login host's one operation; on any host name
      refuseSockets(world), // 400, 403, 404; a socket that is let in never gets here
      matchOperation(world), // 404, 405
      authenticate(world), // 401
      rateLimit(world), // 429; after authentication, because limits are counted for each token
      authorize(world), // 403
      faults(world), // whatever a fault rule wants; after authorisation, so that a rule can be for one client
      validateRequest(world), // 400, 415
      dispatch(world), // the handler's own refusals, 501
      validateResponse(), // 500: a mismatch is our defect
      sendAnswer(world),
    ),
  );
  path.use(handleError(world));
  return asListener(path);
}
