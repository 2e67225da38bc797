import { isoOf } from '../../../base/iso.ts';
import type { Model } from '../../../openapi/models.ts';
import type { Conversation, Participant } from '../../../org/conversations/model.ts';
import type { Directory } from '../../../org/directory.ts';
import { afterCallWorkMembers, communicationMembers } from './participant-members.ts';
import { timeMember } from './time-member.ts';

/** The conversation as the message operations show it: one communication for each participant, written into the participant. */
export function toMessageConversation(
  conversation: Conversation,
  directory: Directory,
): Model<'MessageConversation'> {
  return {
    id: conversation.id,
    participants: conversation.participants.map((participant) =>
      toParticipant(participant, conversation, directory),
    ),
    otherMediaUris: [],
    selfUri: `/api/v2/conversations/messages/${conversation.id}`,
  };
}

function toParticipant(
  participant: Participant,
  conversation: Conversation,
  directory: Directory,
): Model<'MessageMediaParticipant'> {
  const { id, name, purpose, userId, queueId, disconnectType } = participant;
  const queueName = queueId === undefined ? undefined : directory.queue(queueId)?.name;
  return {
    id,
    ...(name === undefined ? {} : { name }),
    address: conversation.customer.id,
    startTime: isoOf(participant.startedAt),
    ...timeMember('endTime', participant.endedAt),
    purpose,
    // This model has no spelling for a time-out.
    ...(disconnectType === undefined
      ? {}
      : { disconnectType: disconnectType === 'timeout' ? ('system' as const) : disconnectType }),
    ...(userId === undefined
      ? {}
      : {
          user: { id: userId, ...(name === undefined ? {} : { name }), selfUri: `/api/v2/users/${userId}` },
        }),
    ...(queueId === undefined
      ? {}
      : {
          queue: {
            id: queueId,
            ...(queueName === undefined ? {} : { name: queueName }),
            selfUri: `/api/v2/routing/queues/${queueId}`,
          },
        }),
    attributes: participant.attributes,
    ...afterCallWorkMembers(participant, directory),
    ...communicationMembers(participant, conversation),
  };
}
