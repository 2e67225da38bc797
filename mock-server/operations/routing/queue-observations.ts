import { GenesysError } from '../../errors/genesys-error.ts';
import type { Model } from '../../openapi/models.ts';
import type { RoutingStatus } from '../../org/conversations/agents.ts';
import type { Queue } from '../../org/organization.ts';
import type { Tenant } from '../../tenant.ts';
import type { Handler } from '../handler.ts';
import { activityOf } from './queue-activity.ts';

type Query = Model<'QueueObservationQuery'>;
type Metric = Model<'ObservationMetricData'>;
type Predicate = Model<'QueueObservationQueryPredicate'>;

/** Metrics of the agents are of no medium, those of conversations are of one (inferred from the vendor's published examples). */
const AGENT_METRICS: ReadonlySet<string> = new Set([
  'oOnQueueUsers',
  'oOffQueueUsers',
  'oActiveUsers',
  'oMemberUsers',
  'oUserRoutingStatuses',
]);
const CONVERSATION_METRICS: ReadonlySet<string> = new Set(['oWaiting', 'oInteracting', 'oAlerting']);

const ON_QUEUE: readonly RoutingStatus[] = ['IDLE', 'INTERACTING', 'NOT_RESPONDING'];
const STATUSES: readonly RoutingStatus[] = [...ON_QUEUE, 'OFF_QUEUE'];

/** What a bot asks before it offers a handover. Metrics that the mock does not count are left out of the answer. */
const postAnalyticsQueuesObservationsQuery: Handler = (exchange, tenant) => {
  const query = exchange.body as Query;
  const results = queuesOf(tenant, query).flatMap((queue) => observe(tenant, queue, query));
  const body: Model<'QueueObservationQueryResponse'> = { results };
  return { status: 200, body };
};

function observe(
  tenant: Tenant,
  queue: Queue,
  { metrics, filter }: Query,
): Model<'QueueObservationDataContainer'>[] {
  const ofAgents = metrics.filter((metric) => AGENT_METRICS.has(metric));
  const ofConversations = metrics.filter((metric) => CONVERSATION_METRICS.has(metric));
  const media = valuesOf(filter, 'mediaType');
  const results: Model<'QueueObservationDataContainer'>[] = [];
  if (ofAgents.length > 0) {
    const data = ofAgents.flatMap((metric) => agentMetric(tenant, queue, metric));
    results.push({ group: { queueId: queue.id }, data });
  }
  if (ofConversations.length > 0 && (media.length === 0 || media.includes('message'))) {
    const data = ofConversations.map((metric) => conversationMetric(tenant, queue, metric));
    results.push({ group: { mediaType: 'message', queueId: queue.id }, data });
  }
  return results;
}

/** Users are counted by routing status, one row for each that occurs. */
function agentMetric(tenant: Tenant, queue: Queue, metric: string): Metric[] {
  const count = (status: RoutingStatus) =>
    queue.members.filter((id) => tenant.conversations.agents.statusOf(id).status === status).length;
  if (metric === 'oMemberUsers' || metric === 'oActiveUsers') {
    return [{ metric, stats: { count: queue.members.length } }];
  }
  const statuses =
    metric === 'oOnQueueUsers' ? ON_QUEUE : metric === 'oOffQueueUsers' ? ['OFF_QUEUE' as const] : STATUSES;
  const rows = statuses
    .map((qualifier) => ({ metric, qualifier, stats: { count: count(qualifier) } }))
    .filter(({ stats }) => stats.count > 0);
  return rows.length > 0 ? rows : [{ metric, stats: { count: 0 } }];
}

function conversationMetric(tenant: Tenant, queue: Queue, metric: string): Metric {
  const { waiting, interacting, alerting } = activityOf(tenant, queue);
  const counts: Readonly<Record<string, number>> = {
    oWaiting: waiting,
    oInteracting: interacting,
    oAlerting: alerting,
  };
  return { metric, stats: { count: counts[metric] ?? 0 } };
}

/** A query has to name its queues; unknown ones have no results (inferred). */
function queuesOf(tenant: Tenant, { filter }: Query): Queue[] {
  const ids = valuesOf(filter, 'queueId');
  if (ids.length === 0) {
    throw new GenesysError('bad.request', {
      step: 'handler',
      field: 'filter.predicates',
      reason: 'filter must name at least one queue: {"dimension": "queueId", "value": "<id>"}.',
    });
  }
  return [...new Set(ids)].flatMap((id) => tenant.directory.queue(id) ?? []);
}

function valuesOf(
  { predicates = [], clauses = [] }: Query['filter'],
  dimension: Predicate['dimension'],
): string[] {
  const all = [...predicates, ...clauses.flatMap((clause) => clause.predicates)];
  return all.flatMap((row) => (row.dimension === dimension && row.value !== undefined ? [row.value] : []));
}

export const queueObservations = { postAnalyticsQueuesObservationsQuery };
