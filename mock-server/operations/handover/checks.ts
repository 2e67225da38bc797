import { isoOf } from '../../base/iso.ts';
import { GenesysError, type GenesysErrorCode } from '../../errors/genesys-error.ts';
import type { Origin } from '../../errors/why.ts';
import type { TokenRecord } from '../../oauth/token-ledger.ts';
import type { Model } from '../../openapi/models.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { Conversation } from '../../org/conversations/model.ts';
import type { Directory } from '../../org/directory.ts';
import type { Queue } from '../../org/organization.ts';
import { knownQueues } from '../routing/find-queue.ts';

type HandoverRequest = Model<'HandoverRequest'>;

const REPORT: Origin = {
  confidence: 'seen',
  source: 'the problem report that the handover action is modelled on',
};
const OURS: Origin = { confidence: 'ours', source: 'specs/handover.openapi.yaml' };

/** @throws GenesysError `not.a.user` */
export function requireUser(token: TokenRecord, { organization }: Directory): void {
  if (!organization.handover.requireUserSession || token.userId !== undefined) return;
  const reason =
    'sessionToken has no user context: it came from the client-credentials grant, and handover.requireUserSession is on. Log a user in.';
  throw refuse('not.a.user', 'sessionToken', reason, REPORT);
}

/** @throws GenesysError `not.authorized` */
export function requireHandoverScope(token: TokenRecord, scopes: readonly string[]): void {
  if (scopes.some((scope) => token.scopes.includes(scope))) return;
  const held = token.scopes.length === 0 ? 'none' : token.scopes.join(' ');
  const reason = `sessionToken lacks the scope ${scopes.join(' or ')}; it has ${held}.`;
  throw refuse('not.authorized', 'sessionToken', reason, REPORT);
}

/**
 * The conversation that is handed over: an open one of the token's own client and user.
 *
 * @throws GenesysError where there is no such conversation
 */
export function ownConversationOf(
  { conversationId }: HandoverRequest,
  token: TokenRecord,
  conversations: ConversationEngine,
): Conversation {
  const field = 'conversationId';
  const conversation = conversations.find(conversationId);
  if (conversation === undefined) {
    const reason =
      'The organisation has no conversation with this conversationId; hand over one that was opened, not a new id.';
    throw refuse('conversation.error.conversation.not.found', field, reason, REPORT);
  }
  if (conversation.endedAt !== undefined) {
    const reason = `The conversation ended at ${isoOf(conversation.endedAt)}; only an open one can be handed over.`;
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

/** The queue, or why there is none. `queueId` wins over `context.queueId`, which wins over the organisation's default. */
export function targetOf(
  { queueId, context }: HandoverRequest,
  directory: Directory,
): { queue: Queue } | { refusal: GenesysError } {
  const field = queueId === undefined && context.queueId !== undefined ? 'context.queueId' : 'queueId';
  const id = queueId ?? context.queueId ?? directory.organization.handover.defaultQueueId;
  if (id === undefined) {
    const reason =
      'queueId is missing, context.queueId too, and handover.defaultQueueId of the organisation is not set.';
    return { refusal: refuse('bad.request', field, `${reason} ${knownQueues(directory)}`, REPORT) };
  }
  const queue = directory.queue(id);
  if (queue !== undefined) return { queue };
  const reason = `${field} names a queue that does not exist. ${knownQueues(directory)}`;
  return {
    refusal: new GenesysError('conversations.error.queue.not.found', { step: 'handler', field, reason }),
  };
}

function refuse(code: GenesysErrorCode, field: string, reason: string, origin: Origin): GenesysError {
  return new GenesysError(code, { step: 'handler', field, reason, origin });
}
