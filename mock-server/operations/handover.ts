import { GenesysError, type GenesysErrorCode } from '../errors/genesys-error.ts';
import type { Origin, Problem } from '../errors/why.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Model } from '../openapi/models.ts';
import type { Conversation } from '../org/conversations/model.ts';
import type { Queue } from '../org/organization.ts';
import type { Tenant } from '../tenant.ts';
import type { Handler } from './handler.ts';
import { knownQueues } from './routing/queues.ts';
import { tokenOf } from './tokens.ts';

type HandoverRequest = Model<'HandoverRequest'>;

const REPORT: Origin = {
  confidence: 'seen',
  source: 'the problem report that the handover action is modelled on',
};
const OURS: Origin = { confidence: 'ours', source: 'specs/handover.openapi.yaml' };

/**
 * Hands a conversation to a queue. Checks go from the session to the conversation to the queue, so that the first thing wrong is the
 * one to mend first.
 */
const postConversationsHandover: Handler = (exchange, tenant) => {
  const request = exchange.body as HandoverRequest;
  const token = tokenOf(exchange);
  requireUser(tenant, token);
  requireHandoverScope(token, exchange.operation?.session?.anyScope ?? []);
  const conversation = conversationOf(tenant, request, token);
  const target = targetOf(tenant, request);

  if ('refusal' in target) {
    if (tenant.directory.organization.handover.missingTarget === 'refuse') throw target.refusal;
    exchange.why = {
      ...target.refusal.why,
      reason: `${target.refusal.why.reason} Nothing was routed, and the answer says 202 all the same: handover.missingTarget is "silent".`,
    };
    tenant.log.warn(
      `${exchange.correlationId} handover of ${conversation.id} went nowhere: ${exchange.why.reason}`,
    );
    return answer(conversation, undefined, exchange.correlationId);
  }
  tenant.conversations.queue(conversation, target.queue.id, attributesOf(request));
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

function requireUser(tenant: Tenant, token: TokenRecord): void {
  if (!tenant.directory.organization.handover.requireUserSession || token.userId !== undefined) return;
  const reason =
    'sessionToken has no user context: it came from the client-credentials grant, and handover.requireUserSession is on. Log a user in.';
  throw refuse('not.a.user', 'sessionToken', reason, REPORT);
}

function requireHandoverScope(token: TokenRecord, scopes: readonly string[]): void {
  if (scopes.some((scope) => token.scopes.includes(scope))) return;
  const held = token.scopes.length === 0 ? 'none' : token.scopes.join(' ');
  const reason = `sessionToken lacks the scope ${scopes.join(' or ')}; it has ${held}.`;
  throw refuse('not.authorized', 'sessionToken', reason, REPORT);
}

function conversationOf(tenant: Tenant, request: HandoverRequest, token: TokenRecord): Conversation {
  const field = 'conversationId';
  const conversation = tenant.conversations.find(request.conversationId);
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
function targetOf(tenant: Tenant, request: HandoverRequest): { queue: Queue } | { refusal: GenesysError } {
  const field =
    request.queueId === undefined && request.context.queueId !== undefined ? 'context.queueId' : 'queueId';
  const id =
    request.queueId ?? request.context.queueId ?? tenant.directory.organization.handover.defaultQueueId;
  if (id === undefined) {
    const reason =
      'queueId is missing, context.queueId too, and handover.defaultQueueId of the organisation is not set.';
    return { refusal: refuse('bad.request', field, `${reason} ${knownQueues(tenant)}`, REPORT) };
  }
  const queue = tenant.directory.queue(id);
  if (queue !== undefined) return { queue };
  const reason = `${field} names a queue that does not exist. ${knownQueues(tenant)}`;
  return {
    refusal: new GenesysError('conversations.error.queue.not.found', { step: 'handler', field, reason }),
  };
}

/**
 * What is wrong besides with a handover whose body has not even the right shape: a token that would not do and a queue that is not
 * named. Whoever mends one thing after the other learns of all three at once.
 */
export function furtherHandoverProblems({ body, principal }: Exchange, tenant: Tenant): Problem[] {
  const { queueId, context } = (body ?? {}) as Partial<Record<string, unknown>>;
  const problems: Problem[] = [];
  const verdict = principal?.judge();
  if (verdict !== undefined && 'fault' in verdict)
    problems.push({ field: 'sessionToken', reason: `sessionToken: ${verdict.reason}` });
  const inContext = (context as { queueId?: unknown } | null | undefined)?.queueId;
  if ((queueId ?? inContext ?? tenant.directory.organization.handover.defaultQueueId) === undefined) {
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
