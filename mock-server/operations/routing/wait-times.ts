import { GenesysError } from '../../errors/genesys-error.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { show } from '../../openapi/explain.ts';
import type { Model } from '../../openapi/models.ts';
import type { Queue } from '../../org/organization.ts';
import type { Tenant } from '../../tenant.ts';
import type { Handler } from '../handler.ts';
import { activityOf } from './queue-activity.ts';
import { queueOf } from './queues.ts';

/** How long a conversation takes an agent while none has ended yet (inferred). */
const ASSUMED_HANDLE_SECONDS = 300;

const getRoutingQueueEstimatedwaittime: Handler = (exchange, tenant) => {
  const results = predict(tenant, queueOf(exchange, tenant)).map((result) => ({
    ...result,
    intent: 'ALL' as const,
  }));
  const body: Model<'EstimatedWaitTimePredictions'> = { results };
  return { status: 200, body };
};

/** Media without conversations have a prediction too, for an empty queue. */
const getRoutingQueueMediatypeEstimatedwaittime: Handler = (exchange, tenant) => {
  const queue = queueOf(exchange, tenant);
  const mediaType = mediaTypeOf(exchange);
  const results = predict(tenant, queue, mediaType === 'MESSAGE').map((result) => ({
    ...result,
    intent: mediaType,
  }));
  const body: Model<'EstimatedWaitTimePredictions'> = { results };
  return { status: 200, body };
};

type MediaType = NonNullable<Model<'PredictionResults'>['intent']>;

const MEDIA_TYPES: readonly string[] = [
  'ALL',
  'CALL',
  'CALLBACK',
  'CHAT',
  'EMAIL',
  'SOCIALEXPRESSION',
  'VIDEOCOMM',
  'MESSAGE',
] satisfies MediaType[];

/** The path takes any text by the vendor's document; the answer only names these (that others are refused is inferred). */
function mediaTypeOf({ pathParams }: Exchange): MediaType {
  const sent = pathParams.mediaType ?? '';
  const mediaType = sent.toUpperCase();
  if (isMediaType(mediaType)) return mediaType;
  const allowed = MEDIA_TYPES.join(', ').toLowerCase();
  throw new GenesysError('invalid.value', {
    step: 'handler',
    field: 'path.mediaType',
    reason: `path.mediaType must be one of ${allowed}; it is ${show(sent)}.`,
    values: [show(sent), 'mediaType', allowed],
    origin: {
      confidence: 'inferred',
      source: 'models of PredictionResults; the answer to another value is not known',
    },
  });
}

const isMediaType = (text: string): text is MediaType => MEDIA_TYPES.includes(text);

/**
 * The simple formula: those ahead times the average handle time, shared by the agents on queue; nothing to wait for when an agent is
 * free, and no prediction when none is on queue. The vendor names its formulas without giving them (inferred).
 */
function predict(tenant: Tenant, queue: Queue, isBusyMedium = true): Model<'PredictionResults'>[] {
  const { agents } = tenant.conversations;
  const onQueue = queue.members.filter((id) => ON_QUEUE.has(agents.statusOf(id).status));
  if (onQueue.length === 0) return [];
  const isFree = !isBusyMedium || onQueue.some((id) => agents.isFree(id));
  return [
    { formula: 'SIMPLE', estimatedWaitTimeSeconds: isFree ? 0 : busyWait(tenant, queue, onQueue.length) },
  ];
}

function busyWait(tenant: Tenant, queue: Queue, agents: number): number {
  const { waiting } = activityOf(tenant, queue);
  const average = tenant.conversations.handleTimes.averageSeconds(queue.id) ?? ASSUMED_HANDLE_SECONDS;
  return Math.round((Math.max(waiting, 1) * average) / agents);
}

const ON_QUEUE: ReadonlySet<string> = new Set(['IDLE', 'INTERACTING']);

export const waitTimes = { getRoutingQueueEstimatedwaittime, getRoutingQueueMediatypeEstimatedwaittime };
