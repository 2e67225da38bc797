import { GenesysError } from '../../errors/genesys-error.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Model } from '../../openapi/models.ts';
import type { Conversation, Participant } from '../../org/conversations/model.ts';
import type { Tenant } from '../../tenant.ts';
import type { Handler } from '../handler.ts';
import { conversationOf } from './find-conversation.ts';
import { toMessageData } from './message-data.ts';

/** What an agent may write on an Open Messaging channel (help.mypurecloud.com, message length). */
const LONGEST_REPLY = 4000;

/** Sends as the participant whose communication it is. */
const postConversationsMessageCommunicationMessages: Handler = (exchange, tenant) => {
  const { conversation, participant } = communicationOf(exchange, tenant);
  const { textBody, mediaIds, messagingTemplate } = exchange.body as Model<'AdditionalMessage'>;
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
  const message = tenant.conversations.desk.sayAs(conversation, participant, { text: textBody });
  return { status: 200, body: toMessageData(tenant, { conversation, message }) };
};

const postConversationsMessageCommunicationTyping: Handler = (exchange, tenant) => {
  const { conversation, participant } = communicationOf(exchange, tenant);
  const { typing } = exchange.body as Model<'MessageTypingEventRequest'>;
  tenant.conversations.desk.typeAs(conversation, participant, typing.duration);
  return { status: 204 };
};

function communicationOf(
  exchange: Exchange,
  tenant: Tenant,
): { conversation: Conversation; participant: Participant } {
  const conversation = conversationOf(exchange, tenant, 'conversation.error.conversation.not.found');
  const participant = conversation.participants.find(
    ({ communicationId }) => communicationId === exchange.pathParams.communicationId,
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

export const agentMessages = {
  postConversationsMessageCommunicationMessages,
  postConversationsMessageCommunicationTyping,
};
