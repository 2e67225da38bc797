import { deliveryView } from '../delivery-view.ts';
import { parseLimit, parseQuery } from '../parse-query.ts';
import { invalid } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';
import { streamList } from '../stream-list.ts';

const STATES: readonly string[] = ['pending', 'delivered', 'failed'];

/** What the mock sent on its own, oldest first; `limit` keeps the newest. */
export const listDeliveries: ControlHandler = (tenant, { query, correlationId }, response) => {
  const { state, conversationId, limit } = parseQuery(query, ['state', 'conversationId', 'limit']);
  if (state !== undefined && !STATES.includes(state)) {
    throw invalid('query.state must be pending, delivered or failed.', 'query.state');
  }
  const most = parseLimit(limit);
  const wanted = tenant.deliveries
    .list()
    .filter((delivery) => state === undefined || delivery.state === state)
    .filter((delivery) => conversationId === undefined || delivery.conversationId === conversationId)
    .slice(-most);
  return streamList(response, correlationId, 'deliveries', wanted, (row) => deliveryView(tenant, row));
};
