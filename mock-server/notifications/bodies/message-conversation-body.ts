import { isoOf } from '../../base/iso.ts';
import type { Model } from '../../openapi/models.ts';
import type { Conversation, Message, Participant } from '../../org/conversations/model.ts';
import { PROVIDER } from '../../org/conversations/provider.ts';
import type { Directory } from '../../org/directory.ts';
import { DISCONNECT_SPELLINGS } from '../../outbound/disconnect-type.ts';
import { requiresWrapup, wrapupBody } from './wrapup.ts';

/**
 * Body of `v2.routing.queues.{id}.conversations.messages` and `v2.users.{id}.conversations.messages`, whose models are alike
 * (platform-client-sdk-dotnet 270.0.0). Inferred: which of the optional members are filled in.
 */
export function messageConversationBody(
  directory: Directory,
  conversation: Conversation,
): Model<'QueueConversationMessageEventTopicMessageConversation'> {
  return {
    id: conversation.id,
    participants: conversation.participants.map((participant) =>
      toParticipant(directory, conversation, participant),
    ),
    otherMediaUris: [],
  };
}

function toParticipant(
  directory: Directory,
  conversation: Conversation,
  participant: Participant,
): Model<'QueueConversationMessageEventTopicMessageMediaParticipant'> {
  const { name, userId, queueId, connectedAt, endedAt, disconnectType, acwStartedAt, acwEndedAt, wrapup } =
    participant;
  return {
    id: participant.id,
    ...(name === undefined ? {} : { name }),
    ...(participant.purpose === 'customer' ? { address: conversation.customer.id } : {}),
    startTime: isoOf(participant.startedAt),
    ...(connectedAt === undefined ? {} : { connectedTime: isoOf(connectedAt) }),
    ...(endedAt === undefined ? {} : { endTime: isoOf(endedAt) }),
    purpose: participant.purpose,
    state: participant.state,
    direction: 'inbound',
    ...(disconnectType === undefined
      ? {}
      : { disconnectType: DISCONNECT_SPELLINGS[disconnectType].queueTopic }),
    held: false,
    wrapupRequired: requiresWrapup(directory, participant),
    ...(userId === undefined ? {} : { user: { id: userId } }),
    ...(queueId === undefined
      ? {}
      : { queue: { id: queueId }, conversationRoutingData: { queue: { id: queueId } } }),
    attributes: { ...participant.attributes },
    provider: PROVIDER,
    ...(wrapup === undefined ? {} : { wrapup: wrapupBody(wrapup) }),
    ...(acwStartedAt === undefined ? {} : { startAcwTime: isoOf(acwStartedAt) }),
    ...(acwEndedAt === undefined ? {} : { endAcwTime: isoOf(acwEndedAt) }),
    messages: conversation.messages
      .filter((message) => message.participantId === participant.id && message.type !== 'Event')
      .map(toDetails),
    type: conversation.integrationId === undefined ? 'unknown' : 'open',
  };
}

function toDetails(message: Message): Model<'QueueConversationMessageEventTopicMessageDetails'> {
  return {
    message: { id: message.id },
    messageTime: isoOf(message.time),
    messageStatus: message.status,
    messageMetadata: { type: message.type },
  };
}
