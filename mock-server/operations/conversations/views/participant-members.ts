import { isoOf } from '../../../base/iso.ts';
import type { Model } from '../../../openapi/models.ts';
import type { Conversation, Message, Participant } from '../../../org/conversations/model.ts';
import { PROVIDER } from '../../../org/conversations/provider.ts';
import type { Directory } from '../../../org/directory.ts';
import type { Queue } from '../../../org/organization.ts';
import { timeMember } from './time-member.ts';

const WRAPUP_PROMPTS = {
  MANDATORY: 'mandatory',
  OPTIONAL: 'optional',
  MANDATORY_TIMEOUT: 'timeout',
  MANDATORY_FORCED_TIMEOUT: 'forcedTimeout',
  AGENT_REQUESTED: 'agentRequested',
} as const satisfies Record<Queue['acwSettings']['wrapupPrompt'], string>;

/** What both forms of a participant's message communication share. */
export function communicationMembers(participant: Participant, conversation: Conversation) {
  const { integrationId, customer } = conversation;
  return {
    state: participant.state,
    direction: 'inbound',
    held: false,
    type: integrationId === undefined ? 'unknown' : 'open',
    provider: PROVIDER,
    ...timeMember('startAlertingTime', participant.purpose === 'agent' ? participant.startedAt : undefined),
    ...timeMember('connectedTime', participant.connectedAt),
    ...(integrationId === undefined ? {} : { toAddress: toAddress(integrationId) }),
    fromAddress: toAddress(customer.id, customer.nickname),
    messages: conversation.messages
      .filter((message) => message.participantId === participant.id)
      .map((message) => toMessageDetails(message, conversation)),
    ...(participant.wrapup === undefined ? {} : { wrapup: toWrapup(participant) }),
  } as const;
}

/** Settings, state and result of the after-call work of an agent; nothing for others. */
export function afterCallWorkMembers(participant: Participant, directory: Directory) {
  const { purpose, queueId, wrapup } = participant;
  const queue = purpose === 'agent' && queueId !== undefined ? directory.queue(queueId) : undefined;
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
function toMessageDetails(message: Message, conversation: Conversation): Model<'MessageDetails'> {
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
