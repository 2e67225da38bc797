import { GenesysError } from '../../errors/genesys-error.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { Handlers } from '../handler.ts';
import { messageConversationOf } from './find-conversation.ts';
import type { FoundParticipant } from './find-participant.ts';
import { toMessageData } from './views/message-view.ts';

/** What an agent may write on an Open Messaging channel (help.mypurecloud.com, message length). */
const LONGEST_REPLY = 4000;

export const communications = {
  /** Sends as the participant whose communication it is. */
  postConversationsMessageCommunicationMessages({ pathParams, body }, { conversations, integrations }) {
    const { conversation, participant } = communicationOf(pathParams, conversations);
    const { textBody, mediaIds, messagingTemplate } = body;
    if (textBody.length > LONGEST_REPLY) {
      throw refuse(
        'textBody',
        `textBody has ${textBody.length} characters; the Open channel takes ${LONGEST_REPLY}.`,
      );
    }
    if (mediaIds !== undefined && mediaIds.length > 0) {
      throw refuse(
        'mediaIds',
        'mediaIds name uploads, and the mock has no uploads; attachments come by the control API.',
      );
    }
    if (messagingTemplate !== undefined) {
      throw refuse('messagingTemplate', 'messagingTemplate names a canned response, and the mock has none.');
    }
    const message = conversations.desk.sayAs(conversation, participant, { text: textBody });
    return { status: 200, body: toMessageData({ conversation, message }, integrations) };
  },

  postConversationsMessageCommunicationTyping({ pathParams, body }, { conversations }) {
    const { conversation, participant } = communicationOf(pathParams, conversations);
    conversations.desk.typeAs(conversation, participant, body.typing.duration);
    return { status: 204 };
  },
} satisfies Handlers;

function communicationOf(
  pathParams: { readonly conversationId: string; readonly communicationId: string },
  conversations: ConversationEngine,
): FoundParticipant {
  const conversation = messageConversationOf(pathParams, conversations);
  const participant = conversation.participants.find(
    ({ communicationId }) => communicationId === pathParams.communicationId,
  );
  if (participant === undefined) {
    throw new GenesysError('not.found', {
      step: 'handler',
      field: 'path.communicationId',
      reason:
        'The conversation has no communication with this id; each participant has one under messages[].id.',
    });
  }
  if (participant.purpose !== 'agent' || participant.state !== 'connected') {
    const reason = `Only a connected agent can write; this communication is of the ${participant.purpose} and ${participant.state}.`;
    throw refuse('path.communicationId', reason);
  }
  return { conversation, participant };
}

const refuse = (field: string, reason: string) =>
  new GenesysError('bad.request', { step: 'handler', field, reason });
