import { parseLimit, parseQuery } from '../parse-query.ts';
import { invalid } from '../refuse.ts';
import { requestView } from '../request-view.ts';
import type { ControlHandler } from '../route.ts';

/** The journal, oldest first; `limit` keeps the newest. */
export const listRequests: ControlHandler = (world, { query }) => {
  const { refused, limit } = parseQuery(query, ['refused', 'limit']);
  if (refused !== undefined && refused !== 'true' && refused !== 'false') {
    throw invalid('query.refused must be true or false.', 'query.refused');
  }
  const most = parseLimit(limit);
  const wanted = world.journal
    .entries()
    .filter(({ exchange }) => refused === undefined || (exchange.why !== undefined) === (refused === 'true'));
  return { status: 200, body: { requests: wanted.slice(-most).map((entry) => requestView(world, entry)) } };
};

export const forgetRequests: ControlHandler = (world) => {
  world.journal.clear();
  return { status: 204 };
};
