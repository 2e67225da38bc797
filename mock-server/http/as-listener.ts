import type { RequestListener } from 'node:http';
import type { Request, Response, Router } from 'express';

/** Serves a router of Express without its application: the middlewares then have Node's own request and response. */
export function asListener(router: Router): RequestListener {
  return (request, response) => {
    // What no middleware answered, and no error handler either, is cut off: there is nothing left that could be said.
    router(request as Request, response as Response, () => response.destroy());
  };
}
