import { GenesysError } from '../../errors/genesys-error.ts';
import type { Model } from '../../openapi/models.ts';
import type { Agents, RoutingStatus } from '../../org/conversations/agents.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { Directory } from '../../org/directory.ts';
import type { Queue } from '../../org/organization.ts';
import type { Handlers } from '../handler.ts';
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

export const queueObservations = {
  /** What a bot asks before it offers a handover. Metrics that the mock does not count are left out of the answer. */
  postAnalyticsQueuesObservationsQuery({ body: query }, { directory, conversations }) {
    const results = queuesOf(query, directory).flatMap((queue) => observe(queue, query, conversations));
    return { status: 200, body: { results } };
  },
} satisfies Handlers;

function observe(
  queue: Queue,
  { metrics, filter }: Query,
  conversations: ConversationEngine,
): Model<'QueueObservationDataContainer'>[] {
  const ofAgents = metrics.filter((metric) => AGENT_METRICS.has(metric));
  const ofConversations = metrics.filter((metric) => CONVERSATION_METRICS.has(metric));
  const media = valuesOf(filter, 'mediaType');
  const results: Model<'QueueObservationDataContainer'>[] = [];
  if (ofAgents.length > 0) {
    const data = ofAgents.flatMap((metric) => agentMetric(metric, queue, conversations.agents));
    results.push({ group: { queueId: queue.id }, data });
  }
  if (ofConversations.length > 0 && (media.length === 0 || media.includes('message'))) {
    const data = ofConversations.map((metric) => conversationMetric(metric, queue.id, conversations));
    results.push({ group: { mediaType: 'message', queueId: queue.id }, data });
  }
  return results;
}

/** Users are counted by routing status, one row for each that occurs. */
function agentMetric(metric: string, queue: Queue, agents: Agents): Metric[] {
  const count = (status: RoutingStatus) =>
    queue.members.filter((id) => agents.statusOf(id).status === status).length;
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

function conversationMetric(metric: string, queueId: string, conversations: ConversationEngine): Metric {
  const { waiting, interacting, alerting } = activityOf(queueId, conversations);
  const counts: Readonly<Record<string, number>> = {
    oWaiting: waiting,
    oInteracting: interacting,
    oAlerting: alerting,
  };
  return { metric, stats: { count: counts[metric] ?? 0 } };
}

/** A query has to name its queues; unknown ones have no results (inferred). */
function queuesOf({ filter }: Query, directory: Directory): Queue[] {
  const ids = valuesOf(filter, 'queueId');
  if (ids.length === 0) {
    throw new GenesysError('bad.request', {
      step: 'handler',
      field: 'filter.predicates',
      reason: 'filter must name at least one queue: {"dimension": "queueId", "value": "<id>"}.',
    });
  }
  return [...new Set(ids)].flatMap((id) => directory.queue(id) ?? []);
}

function valuesOf(
  { predicates = [], clauses = [] }: Query['filter'],
  dimension: Predicate['dimension'],
): string[] {
  const all = [...predicates, ...clauses.flatMap((clause) => clause.predicates)];
  return all.flatMap((row) => (row.dimension === dimension && row.value !== undefined ? [row.value] : []));
}
