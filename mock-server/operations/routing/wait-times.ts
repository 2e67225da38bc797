import { GenesysError } from '../../errors/genesys-error.ts';
import { show } from '../../openapi/explain.ts';
import type { Model } from '../../openapi/models.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { Queue } from '../../org/organization.ts';
import type { Handlers } from '../handler.ts';
import { queueOf } from './find-queue.ts';
import { activityOf } from './queue-activity.ts';

/** How long a conversation takes an agent while none has ended yet (inferred). */
const ASSUMED_HANDLE_SECONDS = 300;

export const waitTimes = {
  getRoutingQueueEstimatedwaittime({ pathParams }, { directory, conversations }) {
    const results = predict(queueOf(pathParams, directory), conversations);
    return { status: 200, body: { results: results.map((result) => ({ ...result, intent: 'ALL' })) } };
  },

  /** Media without conversations have a prediction too, for an empty queue. */
  getRoutingQueueMediatypeEstimatedwaittime({ pathParams }, { directory, conversations }) {
    const queue = queueOf(pathParams, directory);
    const intent = mediaTypeOf(pathParams.mediaType);
    const results = predict(queue, conversations, intent === 'MESSAGE');
    return { status: 200, body: { results: results.map((result) => ({ ...result, intent })) } };
  },
} satisfies Handlers;

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
function mediaTypeOf(sent: string): MediaType {
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
function predict(
  queue: Queue,
  conversations: ConversationEngine,
  isBusyMedium = true,
): Model<'PredictionResults'>[] {
  const { agents } = conversations;
  const onQueue = queue.members.filter((id) => ON_QUEUE.has(agents.statusOf(id).status));
  if (onQueue.length === 0) return [];
  const isFree = !isBusyMedium || onQueue.some((id) => agents.isFree(id));
  const estimatedWaitTimeSeconds = isFree ? 0 : busyWait(queue.id, onQueue.length, conversations);
  return [{ formula: 'SIMPLE', estimatedWaitTimeSeconds }];
}

function busyWait(queueId: string, agents: number, conversations: ConversationEngine): number {
  const { waiting } = activityOf(queueId, conversations);
  const average = conversations.handleTimes.averageSeconds(queueId) ?? ASSUMED_HANDLE_SECONDS;
  return Math.round((Math.max(waiting, 1) * average) / agents);
}

const ON_QUEUE: ReadonlySet<string> = new Set(['IDLE', 'INTERACTING']);
