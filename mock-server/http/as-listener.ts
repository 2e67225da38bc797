import type { RequestListener } from 'node:http';
import type { Request, Response, Router } from 'express';

/**
 * Serves a router of Express without its application. The middlewares then have Node's own request and response: all that is added is
 * `locals`. Whoever needs more of Express than `next` has to ask for it here.
 */
export function asListener(router: Router): RequestListener {
  return (request, response) => {
    const bare = response as Response;
    bare.locals = {} as Response['locals'];
    // What no middleware answered, and no error handler either, is cut off: there is nothing left that could be said.
    router(request as Request, bare, () => response.destroy());
  };
}
