import type { RequestHandler } from 'express';
import type { World } from '../world.ts';

/** Gives the request the one id that header, error body, log and journal share. */
export function correlate(world: World): RequestHandler {
  return (request, response, next) => {
    const url = request.url;
    const mark = url.indexOf('?');
    // Whoever watches through control calls must not change the ids of what is watched.
    const ids = url.startsWith('/__mock') ? world.controlIds : world.ids;
    response.locals.exchange = {
      correlationId: ids.uuid(),
      startedAt: world.clock.now(),
      startedMark: performance.now(),
      method: request.method ?? '',
      path: mark < 0 ? url : url.slice(0, mark),
      query: mark < 0 ? '' : url.slice(mark + 1),
      headers: request.headers,
      body: undefined,
      bodyKind: 'none',
      operation: undefined,
      pathParams: {},
      parameters: {},
      token: undefined,
      answerHeaders: undefined,
      faults: undefined,
      faultyWrite: undefined,
      answer: undefined,
      why: undefined,
      manners: undefined,
    };
    next();
  };
}
