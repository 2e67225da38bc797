import { GenesysError, type GenesysErrorCode } from '../../errors/genesys-error.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Model } from '../../openapi/models.ts';
import type { TransferTarget } from '../../org/conversations/agent-desk.ts';
import type { Tenant } from '../../tenant.ts';
import type { Handler } from '../handler.ts';
import { knownQueues } from '../routing/queues.ts';
import { participantOf } from './find-participant.ts';

/** A queue goes before a user where a request names both (inferred). */
const postConversationParticipantReplace: Handler = (exchange, tenant) => {
  const { queueId, userId, userName } = exchange.body as Model<'TransferRequest'>;
  if (queueId !== undefined) return replace(exchange, tenant, queueTarget(tenant, { queueId }));
  if (userId === undefined && userName === undefined)
    throw destinationRequired('queueId', 'queueId or userId');
  return replace(exchange, tenant, userTarget(tenant, userId, userName));
};

const postConversationParticipantReplaceQueue: Handler = (exchange, tenant) => {
  const { queueId, queueName } = exchange.body as Model<'TransferToQueueRequest'>;
  if (queueId === undefined && queueName === undefined) throw destinationRequired('queueId', 'queueId');
  return replace(exchange, tenant, queueTarget(tenant, { queueId, queueName }));
};

const postConversationParticipantReplaceAgent: Handler = (exchange, tenant) => {
  const { userId, userName } = exchange.body as Model<'TransferToAgentRequest'>;
  if (userId === undefined && userName === undefined) throw destinationRequired('userId', 'userId');
  return replace(exchange, tenant, userTarget(tenant, userId, userName));
};

function replace(exchange: Exchange, tenant: Tenant, target: TransferTarget) {
  const { conversation, participant } = participantOf(exchange, tenant);
  if (participant.state !== 'connected' || participant.purpose === 'customer') {
    const who = participant.purpose === 'customer' ? 'is the customer' : `is ${participant.state}`;
    const reason = `The participant ${who}; replace the one who has the conversation and is connected.`;
    throw refuse('conversations.error.transfer.not.connected', 'path.participantId', reason);
  }
  const isSame =
    'userId' in target
      ? participant.userId === target.userId
      : participant.purpose === 'acd' && participant.queueId === target.queueId;
  if (isSame) {
    const reason = 'The participant that is to be replaced is the target itself.';
    const field = 'userId' in target ? 'userId' : 'queueId';
    throw refuse('conversations.error.transfer.same.party', field, reason);
  }
  tenant.conversations.desk.replace(conversation, participant, target);
  return { status: 202 };
}

function queueTarget(
  tenant: Tenant,
  { queueId, queueName }: { queueId?: string | undefined; queueName?: string | undefined },
): TransferTarget {
  const queue =
    queueId === undefined
      ? tenant.directory.organization.queues.find(({ name }) => name === queueName)
      : tenant.directory.queue(queueId);
  if (queue !== undefined) return { queueId: queue.id };
  const field = queueId === undefined ? 'queueName' : 'queueId';
  const reason = `${field} names a queue that does not exist. ${knownQueues(tenant)}`;
  throw refuse('conversations.error.queue.not.found', field, reason);
}

/** A user name is an e-mail address. */
function userTarget(
  tenant: Tenant,
  userId: string | undefined,
  userName: string | undefined,
): TransferTarget {
  const user =
    userId === undefined ? tenant.directory.userByEmail(userName ?? '') : tenant.directory.user(userId);
  if (user !== undefined) return { userId: user.id };
  const field = userId === undefined ? 'userName' : 'userId';
  throw refuse('general.resource.not.found', field, `${field} names a user that does not exist.`);
}

const destinationRequired = (field: string, members: string) =>
  refuse('conversations.error.transfer.destination.required', field, `Name the target in ${members}.`);

const refuse = (code: GenesysErrorCode, field: string, reason: string) =>
  new GenesysError(code, { step: 'handler', field, reason });

export const transfers = {
  postConversationParticipantReplace,
  postConversationsMessageParticipantReplace: postConversationParticipantReplace,
  postConversationParticipantReplaceQueue,
  postConversationParticipantReplaceAgent,
};
