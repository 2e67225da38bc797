import { isoOf } from '../../base/iso.ts';
import type { Model } from '../../openapi/models.ts';
import type { Conversation, Message, Participant } from '../../org/conversations/model.ts';
import { PROVIDER } from '../../org/conversations/provider.ts';
import type { Directory } from '../../org/directory.ts';
import { DISCONNECT_SPELLINGS } from '../../outbound/disconnect-type.ts';
import { requiresWrapup, wrapupBody } from './wrapup.ts';

/**
 * Body of `v2.routing.queues.{id}.conversations` and `v2.users.{id}.conversations`, whose models are alike
 * (platform-client-sdk-dotnet 270.0.0). Inferred: which of the optional members are filled in.
 */
export function conversationBody(
  directory: Directory,
  conversation: Conversation,
): Model<'QueueConversationEventTopicConversation'> {
  return {
    id: conversation.id,
    participants: conversation.participants.map((participant) =>
      toParticipant(directory, conversation, participant),
    ),
  };
}

function toParticipant(
  directory: Directory,
  conversation: Conversation,
  participant: Participant,
): Model<'QueueConversationEventTopicParticipant'> {
  const { name, userId, queueId, connectedAt, endedAt, acwStartedAt, acwEndedAt, wrapup } = participant;
  return {
    id: participant.id,
    ...(connectedAt === undefined ? {} : { connectedTime: isoOf(connectedAt) }),
    ...(endedAt === undefined ? {} : { endTime: isoOf(endedAt) }),
    ...(userId === undefined ? {} : { userId }),
    ...(name === undefined ? {} : { name }),
    ...(queueId === undefined ? {} : { queueId, conversationRoutingData: { queue: { id: queueId } } }),
    purpose: participant.purpose,
    ...(participant.purpose === 'customer' ? { address: conversation.customer.id } : {}),
    wrapupRequired: requiresWrapup(directory, participant),
    ...(wrapup === undefined ? {} : { wrapup: wrapupBody(wrapup) }),
    ...(acwStartedAt === undefined ? {} : { startAcwTime: isoOf(acwStartedAt) }),
    ...(acwEndedAt === undefined ? {} : { endAcwTime: isoOf(acwEndedAt) }),
    attributes: { ...participant.attributes },
    messages: [toCommunication(conversation, participant)],
  };
}

/** The customer writes to the integration; the communication of every other participant is addressed to the customer (inferred). */
function toCommunication(
  conversation: Conversation,
  participant: Participant,
): Model<'QueueConversationEventTopicMessage'> {
  const { connectedAt, endedAt, disconnectType } = participant;
  const customer = { addressNormalized: conversation.customer.id };
  const here = { addressNormalized: conversation.integrationId ?? '' };
  const [toAddress, fromAddress] = participant.purpose === 'customer' ? [here, customer] : [customer, here];
  return {
    id: participant.communicationId,
    state: participant.state,
    direction: 'inbound',
    held: false,
    provider: PROVIDER,
    ...(disconnectType === undefined
      ? {}
      : { disconnectType: DISCONNECT_SPELLINGS[disconnectType].queueTopic }),
    ...(connectedAt === undefined ? {} : { connectedTime: isoOf(connectedAt) }),
    ...(endedAt === undefined ? {} : { disconnectedTime: isoOf(endedAt) }),
    ...(conversation.integrationId === undefined ? {} : { toAddress, fromAddress }),
    messages: conversation.messages
      .filter((message) => message.participantId === participant.id && message.type !== 'Event')
      .map(toDetails),
    type: conversation.integrationId === undefined ? 'unknown' : 'open',
  };
}

function toDetails(message: Message): Model<'QueueConversationEventTopicMessageDetails'> {
  return {
    messageId: message.id,
    messageTime: isoOf(message.time),
    messageStatus: message.status,
    messageMetadata: { type: message.type },
  };
}
