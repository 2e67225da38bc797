import { GenesysError, type GenesysErrorCode } from '../errors/genesys-error.ts';
import type { Origin, Problem } from '../errors/why.ts';
import { countCall } from '../http/rate-limit.ts';
import { checkBearer } from '../oauth/bearer.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Conversation } from '../org/conversations/model.ts';
import type { Queue } from '../org/organization.ts';
import type { World } from '../world.ts';
import type { Handler } from './index.ts';
import type { Model } from './models.ts';
import { knownQueues } from './routing/queues.ts';

type HandoverRequest = Model<'HandoverRequest'>;

const REPORT: Origin = {
  confidence: 'seen',
  source: 'the problem report that the handover action is modelled on',
};
const OURS: Origin = { confidence: 'ours', source: 'specs/handover.openapi.yaml' };

/** Any one of these lets a session hand over: the vendor's scope, and the name that the problem report knows it by. */
const HANDOVER_SCOPES = ['conversations', 'conversation:write'];

/**
 * Hands a conversation to a queue. Checks go from the session to the conversation to the queue, so that the first thing wrong is the
 * one to mend first. What is wrong with the session token is a 400 here, since it is a member of the body and no credential of the call.
 */
const postConversationsHandover: Handler = (exchange, world) => {
  const request = exchange.body as HandoverRequest;
  const verdict = checkBearer(world, request.sessionToken);
  if ('fault' in verdict)
    return refuse('bad.request', 'sessionToken', `sessionToken: ${verdict.reason}`, REPORT);
  const token = verdict.record;
  // The bearer's limits are counted by a middleware; this session is no bearer.
  countCall(world, exchange, token);
  exchange.token = token; // so that the journal knows whose handover it was
  requireUser(world, token);
  requireHandoverScope(token);
  const conversation = conversationOf(world, request, token);
  const target = targetOf(world, request);

  if ('refusal' in target) {
    if (world.directory.organization.handover.missingTarget === 'refuse') throw target.refusal;
    exchange.why = {
      ...target.refusal.why,
      reason: `${target.refusal.why.reason} Nothing was routed, and the answer says 202 all the same: handover.missingTarget is "silent".`,
    };
    world.log.warn(
      `${exchange.correlationId} handover of ${conversation.id} went nowhere: ${exchange.why.reason}`,
    );
    return answer(conversation, undefined, exchange.correlationId);
  }
  world.conversations.queue(conversation, target.queue.id, attributesOf(request));
  return answer(conversation, target.queue, exchange.correlationId);
};

function answer(conversation: Conversation, queue: Queue | undefined, correlationId: string) {
  const body: Model<'HandoverAccepted'> = {
    conversationId: conversation.id,
    state: queue === undefined ? 'unrouted' : 'queued',
    correlationId,
    ...(queue === undefined
      ? {}
      : { queue: { id: queue.id, name: queue.name, selfUri: `/api/v2/routing/queues/${queue.id}` } }),
  };
  return { status: 202, body };
}

function refuse(code: GenesysErrorCode, field: string, reason: string, origin: Origin): GenesysError {
  return new GenesysError(code, { step: 'handler', field, reason, origin });
}

function requireUser(world: World, token: TokenRecord): void {
  if (!world.directory.organization.handover.requireUserSession || token.userId !== undefined) return;
  const reason =
    'sessionToken has no user context: it came from the client-credentials grant, and handover.requireUserSession is on. Log a user in.';
  throw refuse('not.a.user', 'sessionToken', reason, REPORT);
}

function requireHandoverScope(token: TokenRecord): void {
  if (HANDOVER_SCOPES.some((scope) => token.scopes.includes(scope))) return;
  const held = token.scopes.length === 0 ? 'none' : token.scopes.join(' ');
  const reason = `sessionToken lacks the scope ${HANDOVER_SCOPES.join(' or ')}; it has ${held}.`;
  throw refuse('not.authorized', 'sessionToken', reason, REPORT);
}

function conversationOf(world: World, request: HandoverRequest, token: TokenRecord): Conversation {
  const field = 'conversationId';
  const conversation = world.conversations.find(request.conversationId);
  if (conversation === undefined) {
    const reason =
      'The organisation has no conversation with this conversationId; hand over one that was opened, not a new id.';
    throw refuse('conversation.error.conversation.not.found', field, reason, REPORT);
  }
  if (conversation.endedAt !== undefined) {
    const reason = `The conversation ended at ${new Date(conversation.endedAt).toISOString()}; only an open one can be handed over.`;
    throw refuse('bad.request', field, reason, OURS);
  }
  const { clientId, userId } = conversation.owner;
  if (
    (clientId !== undefined && clientId !== token.clientId) ||
    (userId !== undefined && userId !== token.userId)
  ) {
    const reason =
      'The conversation was opened by another client or user than the one sessionToken belongs to.';
    throw refuse('not.authorized', field, reason, REPORT);
  }
  return conversation;
}

/** `queueId` wins over `context.queueId`, which wins over the organisation's default. */
function targetOf(world: World, request: HandoverRequest): { queue: Queue } | { refusal: GenesysError } {
  const field =
    request.queueId === undefined && request.context.queueId !== undefined ? 'context.queueId' : 'queueId';
  const id =
    request.queueId ?? request.context.queueId ?? world.directory.organization.handover.defaultQueueId;
  if (id === undefined) {
    const reason =
      'queueId is missing, context.queueId too, and handover.defaultQueueId of the organisation is not set.';
    return { refusal: refuse('bad.request', field, `${reason} ${knownQueues(world)}`, REPORT) };
  }
  const queue = world.directory.queue(id);
  if (queue !== undefined) return { queue };
  const reason = `${field} names a queue that does not exist. ${knownQueues(world)}`;
  return {
    refusal: new GenesysError('conversations.error.queue.not.found', { step: 'handler', field, reason }),
  };
}

/**
 * What is wrong besides with a handover whose body has not even the right shape: a token that would not do and a queue that is not
 * named. Whoever mends one thing after the other learns of all three at once.
 */
export function furtherHandoverProblems(world: World, body: unknown): Problem[] {
  const { sessionToken, queueId, context } = (body ?? {}) as Partial<Record<string, unknown>>;
  const problems: Problem[] = [];
  if (typeof sessionToken === 'string') {
    const verdict = checkBearer(world, sessionToken);
    if ('fault' in verdict)
      problems.push({ field: 'sessionToken', reason: `sessionToken: ${verdict.reason}` });
  }
  const inContext = (context as { queueId?: unknown } | null | undefined)?.queueId;
  if ((queueId ?? inContext ?? world.directory.organization.handover.defaultQueueId) === undefined) {
    problems.push({ field: 'queueId', reason: 'queueId is missing, and context.queueId too.' });
  }
  return problems;
}

/** The context becomes participant data, which holds only strings. */
function attributesOf({ context }: HandoverRequest): Record<string, string> {
  const { queueId: _, ...rest } = context;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, String(value)]));
}

export const handover = { postConversationsHandover };
