import type { Middleware } from './middleware.ts';

/** Holds an answer back until the webhooks that the call caused are in the store file, where there is one. */
export const saveDeliveries: Middleware = (_request, response, next) => {
  const saved = response.locals.tenant.deliveries.saved();
  if (saved === undefined) return next();
  return saved.then(() => next());
};
