import type { Model } from '../../openapi/models.ts';
import type { Conversation, Message, Participant } from '../../org/conversations/model.ts';
import type { Queue } from '../../org/organization.ts';
import type { Tenant } from '../../tenant.ts';

export const isoOf = (time: number) => new Date(time).toISOString();

/** Left out where there is none, as Genesys Cloud leaves absent values out. */
export const timeMember = <Name extends string>(name: Name, time: number | undefined) =>
  (time === undefined ? {} : { [name]: isoOf(time) }) as { [Key in Name]?: string };

/** The media service that detail events and conversations name as their provider (inferred). */
export const PROVIDER = 'PureCloud Messaging';

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

const WRAPUP_PROMPTS = {
  MANDATORY: 'mandatory',
  OPTIONAL: 'optional',
  MANDATORY_TIMEOUT: 'timeout',
  MANDATORY_FORCED_TIMEOUT: 'forcedTimeout',
  AGENT_REQUESTED: 'agentRequested',
} as const satisfies Record<Queue['acwSettings']['wrapupPrompt'], string>;

/** The conversation as the operations that know every medium show it. */
export function toConversation(tenant: Tenant, conversation: Conversation): Model<'Conversation'> {
  return {
    id: conversation.id,
    startTime: isoOf(conversation.startedAt),
    ...timeMember('endTime', conversation.endedAt),
    participants: conversation.participants.map((participant) =>
      toParticipant(tenant, conversation, participant),
    ),
    selfUri: `/api/v2/conversations/${conversation.id}`,
  };
}

function toParticipant(
  tenant: Tenant,
  conversation: Conversation,
  participant: Participant,
): Model<'Participant'> {
  const { name, purpose, userId, queueId } = participant;
  const queueName = queueId === undefined ? undefined : tenant.directory.queue(queueId)?.name;
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
    ...afterCallWorkMembers(tenant, participant),
    messages: [toCommunication(conversation, participant)],
    ...NO_MEDIA,
  };
}

function toCommunication(conversation: Conversation, participant: Participant): Model<'Message'> {
  return {
    id: participant.communicationId,
    ...communicationMembers(conversation, participant),
    initialState: participant.purpose === 'agent' ? 'alerting' : 'connected',
    ...(participant.disconnectType === undefined ? {} : { disconnectType: participant.disconnectType }),
    ...timeMember('disconnectedTime', participant.endedAt),
    segments: [],
  };
}

/** What both forms of a participant's message communication share. */
export function communicationMembers(conversation: Conversation, participant: Participant) {
  const { integrationId, customer } = conversation;
  return {
    state: participant.state,
    direction: 'inbound',
    held: false,
    type: integrationId === undefined ? 'unknown' : 'open',
    provider: PROVIDER,
    ...(participant.purpose === 'agent'
      ? timeMember('startAlertingTime', participant.startedAt)
      : ({} as { startAlertingTime?: string })),
    ...timeMember('connectedTime', participant.connectedAt),
    ...(integrationId === undefined ? {} : { toAddress: toAddress(integrationId) }),
    fromAddress: toAddress(customer.id, customer.nickname),
    messages: conversation.messages
      .filter((message) => message.participantId === participant.id)
      .map((message) => toMessageDetails(conversation, message)),
    ...(participant.wrapup === undefined ? {} : { wrapup: toWrapup(participant) }),
  } as const;
}

/** Settings, state and result of the after-call work of an agent; nothing for others. */
export function afterCallWorkMembers(tenant: Tenant, participant: Participant) {
  const { purpose, queueId, wrapup } = participant;
  const queue = purpose === 'agent' && queueId !== undefined ? tenant.directory.queue(queueId) : undefined;
  if (queue === undefined) return {};
  const { wrapupPrompt, timeoutMs } = queue.acwSettings;
  return {
    wrapupRequired: wrapupPrompt.startsWith('MANDATORY'),
    wrapupPrompt: WRAPUP_PROMPTS[wrapupPrompt],
    wrapupTimeoutMs: timeoutMs,
    alertingTimeoutMs: queue.alertingTimeoutSeconds * 1000,
    ...timeMember('startAcwTime', participant.acwStartedAt),
    ...timeMember('endAcwTime', participant.acwEndedAt),
    ...(wrapup === undefined ? {} : { wrapup: toWrapup(participant) }),
  };
}

export function toWrapup({ wrapup, acwEndedAt }: Participant): Model<'Wrapup'> {
  if (wrapup === undefined) return {};
  const { code, notes, tags, durationSeconds } = wrapup;
  return {
    code,
    ...(notes === undefined ? {} : { notes }),
    ...(tags === undefined ? {} : { tags: [...tags] }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...timeMember('endTime', acwEndedAt),
  };
}

/** A message stands with the participant who wrote it (inferred). */
function toMessageDetails(conversation: Conversation, message: Message): Model<'MessageDetails'> {
  return {
    messageId: message.id,
    messageURI: `/api/v2/conversations/messages/${conversation.id}/messages/${message.id}`,
    messageStatus: message.status,
    messageSegmentCount: 1,
    messageTime: isoOf(message.time),
  };
}

function toAddress(address: string, name?: string): Model<'Address'> {
  return {
    ...(name === undefined ? {} : { name, nameRaw: name }),
    addressNormalized: address,
    addressRaw: address,
    addressDisplayable: address,
  };
}
