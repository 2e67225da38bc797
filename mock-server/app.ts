import express, { type Express, type RequestHandler } from 'express';
import { authenticate } from './http/authenticate.ts';
import { authorize } from './http/authorize.ts';
import { correlate } from './http/correlate.ts';
import { dispatch } from './http/dispatch.ts';
import { faults, tokenFaults } from './http/faults.ts';
import { handleError } from './http/handle-error.ts';
import { matchOperation } from './http/match-operation.ts';
import { rateLimit } from './http/rate-limit.ts';
import { readBody } from './http/read-body.ts';
import { send } from './http/send.ts';
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
export function createApp(world: World, control: RequestHandler): Express {
  const app = express();
  // Each of these would cost time on every answer and none is something Genesys Cloud sends.
  app.disable('x-powered-by').disable('etag').set('query parser', false);

  app.use(correlate(world));
  app.use(control); // has its own body parser and error family, and is not journalled
  app.use(readBody()); // 400, 408, 413, 415
  app.use(loginPages(world)); // GET /oauth/authorize, /logout: for people, not for API clients
  app.use(tokenFaults(world)); // as below, for the token endpoint
  app.use(tokenEndpoint(world)); // the login host's one operation; on any host name
  app.use(refuseSockets(world)); // 400, 403, 404; a socket that is let in never gets here
  app.use(matchOperation(world)); // 404, 405
  app.use(authenticate(world)); // 401
  app.use(rateLimit(world)); // 429; after authentication, because limits are counted for each token
  app.use(authorize(world)); // 403
  app.use(faults(world)); // whatever a fault rule wants; after authorisation, so that a rule can be for one client
  app.use(validateRequest()); // 400, 415
  app.use(dispatch(world)); // the handler's own refusals, 501
  app.use(validateResponse()); // 500: a mismatch is our defect
  app.use((_request, response) => {
    const { exchange } = response.locals;
    if (exchange.answer !== undefined) send(world, response, exchange, exchange.answer);
  });
  app.use(handleError(world));
  return app;
}
