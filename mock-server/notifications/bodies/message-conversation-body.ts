import type { Model } from '../../openapi/models.ts';
import type { Conversation, Message, Participant } from '../../org/conversations/model.ts';
import { DISCONNECT_SPELLINGS } from '../../outbound/disconnect-type.ts';
import type { Tenant } from '../../tenant.ts';
import { asksForWrapup, isoOf, wrapupOf } from './shared.ts';

/**
 * Body of `v2.routing.queues.{id}.conversations.messages` and `v2.users.{id}.conversations.messages`, whose models are alike
 * (platform-client-sdk-dotnet 270.0.0). Inferred: which of the optional members are filled in.
 */
export function messageConversationBody(
  tenant: Tenant,
  conversation: Conversation,
): Model<'QueueConversationMessageEventTopicMessageConversation'> {
  return {
    id: conversation.id,
    participants: conversation.participants.map((participant) =>
      toParticipant(tenant, conversation, participant),
    ),
    otherMediaUris: [],
  };
}

function toParticipant(
  tenant: Tenant,
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
    wrapupRequired: asksForWrapup(tenant, participant),
    ...(userId === undefined ? {} : { user: { id: userId } }),
    ...(queueId === undefined
      ? {}
      : { queue: { id: queueId }, conversationRoutingData: { queue: { id: queueId } } }),
    attributes: { ...participant.attributes },
    provider: 'PureCloud Messaging',
    ...(wrapup === undefined ? {} : { wrapup: wrapupOf(wrapup) }),
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
