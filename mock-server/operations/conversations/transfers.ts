import { GenesysError, type GenesysErrorCode } from '../../errors/genesys-error.ts';
import type { Model } from '../../openapi/models.ts';
import type { AgentDesk, TransferTarget } from '../../org/conversations/agent-desk.ts';
import type { Directory } from '../../org/directory.ts';
import type { Handler, Handlers } from '../handler.ts';
import { knownQueues } from '../routing/find-queue.ts';
import { type FoundParticipant, participantOf } from './find-participant.ts';

/** A queue goes before a user where a request names both (inferred). */
const postConversationParticipantReplace: Handler<
  'postConversationParticipantReplace' | 'postConversationsMessageParticipantReplace'
> = (call, { conversations, directory }) => {
  const { queueId, userId, userName } = call.body;
  if (queueId === undefined && userId === undefined && userName === undefined)
    throw destinationRequired('queueId', 'queueId or userId');
  const target =
    queueId === undefined ? userTarget(call.body, directory) : queueTarget({ queueId }, directory);
  return replace(participantOf(call, conversations), target, conversations.desk);
};

export const transfers = {
  postConversationParticipantReplace,
  postConversationsMessageParticipantReplace: postConversationParticipantReplace,

  postConversationParticipantReplaceQueue(call, { conversations, directory }) {
    const target = queueTarget(call.body, directory);
    return replace(participantOf(call, conversations), target, conversations.desk);
  },

  postConversationParticipantReplaceAgent(call, { conversations, directory }) {
    const target = userTarget(call.body, directory);
    return replace(participantOf(call, conversations), target, conversations.desk);
  },
} satisfies Handlers;

function replace(
  { conversation, participant }: FoundParticipant,
  target: TransferTarget,
  desk: AgentDesk,
): { status: 202 } {
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
  desk.replace(conversation, participant, target);
  return { status: 202 };
}

function queueTarget(
  { queueId, queueName }: Model<'TransferToQueueRequest'>,
  directory: Directory,
): TransferTarget {
  if (queueId === undefined && queueName === undefined) throw destinationRequired('queueId', 'queueId');
  const queue =
    queueId === undefined
      ? directory.organization.queues.find(({ name }) => name === queueName)
      : directory.queue(queueId);
  if (queue !== undefined) return { queueId: queue.id };
  const field = queueId === undefined ? 'queueName' : 'queueId';
  const reason = `${field} names a queue that does not exist. ${knownQueues(directory)}`;
  throw refuse('conversations.error.queue.not.found', field, reason);
}

/** A user name is an e-mail address. */
function userTarget(
  { userId, userName }: Model<'TransferToAgentRequest'>,
  directory: Directory,
): TransferTarget {
  if (userId === undefined && userName === undefined) throw destinationRequired('userId', 'userId');
  const user = userId === undefined ? directory.userByEmail(userName ?? '') : directory.user(userId);
  if (user !== undefined) return { userId: user.id };
  const field = userId === undefined ? 'userName' : 'userId';
  throw refuse('general.resource.not.found', field, `${field} names a user that does not exist.`);
}

const destinationRequired = (field: string, members: string) =>
  refuse('conversations.error.transfer.destination.required', field, `Name the target in ${members}.`);

const refuse = (code: GenesysErrorCode, field: string, reason: string) =>
  new GenesysError(code, { step: 'handler', field, reason });
