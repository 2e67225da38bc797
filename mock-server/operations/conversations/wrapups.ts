import { GenesysError, type GenesysErrorCode } from '../../errors/genesys-error.ts';
import type { Model } from '../../openapi/models.ts';
import { type AfterCallWork, isMandatory } from '../../org/conversations/after-call-work.ts';
import type { Participant } from '../../org/conversations/model.ts';
import type { Directory } from '../../org/directory.ts';
import type { Queue } from '../../org/organization.ts';
import type { Tenant } from '../../tenant.ts';
import type { Handlers } from '../handler.ts';
import { type FoundParticipant, participantOf } from './find-participant.ts';
import { toWrapup } from './views/participant-members.ts';

export const wrapups = {
  /** None given yet is 404 (inferred). */
  getConversationsMessageParticipantWrapup(call, { conversations }) {
    const { participant } = participantOf(call, conversations);
    if (participant.wrapup === undefined) {
      throw refuse('not.found', 'path.participantId', 'The participant has no wrap-up yet.');
    }
    return { status: 200, body: toWrapup(participant) };
  },

  /** The codes of the queue that the participant came from. */
  getConversationsMessageParticipantWrapupcodes(call, { conversations, directory }) {
    const { participant } = participantOf(call, conversations);
    return { status: 200, body: codesOf(participant, directory).map(toWrapupCode) };
  },

  postConversationsMessageParticipantCommunicationWrapup(call, tenant) {
    wrapUp(participantOf(call, tenant.conversations), call.body ?? {}, 'code', tenant);
    return { status: 202 };
  },
} satisfies Handlers;

/** Characters of code, notes and tags, as JSON. That there is a limit is inferred; where Genesys Cloud has it is not known. */
const LONGEST_WRAPUP = 8192;

/**
 * Takes the wrap-up of an agent. A queue that lists codes takes no others (inferred).
 *
 * @param field where the request has the code
 */
export function wrapUp(
  { conversation, participant }: FoundParticipant,
  { code, notes, tags, durationSeconds }: Model<'WrapupInput'>,
  field: string,
  { conversations, directory }: Pick<Tenant, 'conversations' | 'directory'>,
): void {
  if (code === undefined || code === '') {
    throw refuse('conversation.error.wrapup.code.required', field, `${field} must name a wrap-up code.`);
  }
  const length = JSON.stringify([code, notes, tags]).length;
  if (length > LONGEST_WRAPUP) {
    const reason = `A wrap-up has at most ${LONGEST_WRAPUP} characters as JSON; this one has ${length}.`;
    throw refuse('general.bad.request', field, reason);
  }
  requireTalk(participant);
  const codes = codesOf(participant, directory);
  if (codes.length > 0 && !codes.some(({ id }) => id === code)) {
    const known = codes.map(({ id, name }) => `${id} (${name})`).join(', ');
    throw refuse(
      'general.bad.request',
      field,
      `The queue has no wrap-up code with this id; it has ${known}.`,
    );
  }
  conversations.desk.wrapUpOf(conversation, participant, {
    code,
    ...(notes === undefined ? {} : { notes }),
    ...(tags === undefined ? {} : { tags }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
  });
}

/** Going on without a wrap-up changes nothing where it is optional; a queue that demands one refuses. */
export function skipWrapup(participant: Participant, afterCallWork: AfterCallWork): void {
  requireTalk(participant);
  const prompt = afterCallWork.promptOf(participant);
  if (prompt !== undefined && isMandatory(prompt)) {
    const reason = `The queue's acwSettings.wrapupPrompt is ${prompt}.`;
    throw refuse('conversation.error.wrapup.cannot.skip', 'wrapupSkipped', reason);
  }
}

function requireTalk({ purpose, connectedAt }: Participant): void {
  if (purpose === 'agent' && connectedAt !== undefined) return;
  const reason = 'Only an agent who has had the conversation wraps it up.';
  throw refuse('general.bad.request', 'path.participantId', reason);
}

function codesOf({ queueId }: Participant, directory: Directory): Queue['wrapupCodes'] {
  return queueId === undefined ? [] : (directory.queue(queueId)?.wrapupCodes ?? []);
}

function toWrapupCode({ id, name }: Queue['wrapupCodes'][number]): Model<'WrapupCode'> {
  return { id, name, selfUri: `/api/v2/routing/wrapupcodes/${id}` };
}

const refuse = (code: GenesysErrorCode, field: string, reason: string) =>
  new GenesysError(code, { step: 'handler', field, reason });
