import type { Middleware } from '../../http/middleware.ts';

/** Refuses requests that came to the proxy and that it does not take. */
export const refuseProxied: Middleware = (_request, response, next) => {
  const { refusal } = response.locals.exchange.arrival;
  if (refusal !== undefined) throw refusal;
  next();
};
