import { isoOf } from '../../../base/iso.ts';
import type { Model } from '../../../openapi/models.ts';
import type { Conversation, Participant } from '../../../org/conversations/model.ts';
import type { Directory } from '../../../org/directory.ts';
import { afterCallWorkMembers, communicationMembers } from './participant-members.ts';
import { timeMember } from './time-member.ts';

/** Media that the participant does not use are shown as empty lists, as recorded conversations have them. */
const NO_MEDIA = {
  calls: [],
  callbacks: [],
  chats: [],
  cobrowsesessions: [],
  emails: [],
  screenshares: [],
  videos: [],
};

/** Values seen in recorded conversations; a flow of messages has the one that a flow of calls has there (inferred). */
const PARTICIPANT_TYPES = { customer: 'External', workflow: 'IVR', acd: 'ACD', agent: 'Internal' } as const;

/** The conversation as the operations that know every medium show it. */
export function toConversation(conversation: Conversation, directory: Directory): Model<'Conversation'> {
  return {
    id: conversation.id,
    startTime: isoOf(conversation.startedAt),
    ...timeMember('endTime', conversation.endedAt),
    participants: conversation.participants.map((participant) =>
      toParticipant(participant, conversation, directory),
    ),
    selfUri: `/api/v2/conversations/${conversation.id}`,
  };
}

function toParticipant(
  participant: Participant,
  conversation: Conversation,
  directory: Directory,
): Model<'Participant'> {
  const { name, purpose, userId, queueId } = participant;
  const queueName = queueId === undefined ? undefined : directory.queue(queueId)?.name;
  return {
    id: participant.id,
    ...(name === undefined ? {} : { name }),
    purpose,
    participantType: PARTICIPANT_TYPES[purpose],
    startTime: isoOf(participant.startedAt),
    ...timeMember('connectedTime', participant.connectedAt),
    ...timeMember('endTime', participant.endedAt),
    ...(userId === undefined ? {} : { userId, userUri: `/api/v2/users/${userId}` }),
    ...(queueId === undefined ? {} : { queueId }),
    ...(queueName === undefined ? {} : { queueName }),
    attributes: participant.attributes,
    ...afterCallWorkMembers(participant, directory),
    messages: [toCommunication(participant, conversation)],
    ...NO_MEDIA,
  };
}

function toCommunication(participant: Participant, conversation: Conversation): Model<'Message'> {
  return {
    id: participant.communicationId,
    ...communicationMembers(participant, conversation),
    initialState: participant.purpose === 'agent' ? 'alerting' : 'connected',
    ...(participant.disconnectType === undefined ? {} : { disconnectType: participant.disconnectType }),
    ...timeMember('disconnectedTime', participant.endedAt),
    segments: [],
  };
}
