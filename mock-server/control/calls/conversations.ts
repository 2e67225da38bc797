import { z } from 'zod';
import { MockError } from '../../errors/mock-error.ts';
import { maskBody } from '../../exchange/masking/index.ts';
import { conversationView } from '../conversation-view.ts';
import { findConversation } from '../find-conversation.ts';
import { messageView } from '../message-view.ts';
import { parseBody } from '../parse-body.ts';
import { parseLimit, parseQuery } from '../parse-query.ts';
import { participantView } from '../participant-view.ts';
import { invalid } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';
import { streamList } from '../stream-list.ts';

const noMembers = z.strictObject({});
const openSchema = z.strictObject({
  id: z.uuid().optional(),
  ownerClientId: z.string().optional(),
  ownerUserId: z.string().optional(),
  customerName: z.string().min(1).max(1000).optional(),
});

/** All conversations, oldest first; `limit` keeps the newest. */
export const listConversations: ControlHandler = (
  { conversations, tokens },
  { query, correlationId },
  response,
) => {
  const most = parseLimit(parseQuery(query, ['limit']).limit);
  const rows = [...conversations.all()].slice(-most);
  return streamList(response, correlationId, 'conversations', rows, (row) =>
    maskBody(conversationView(row), tokens),
  );
};

export const readConversation: ControlHandler = ({ conversations, tokens }, { params }) => {
  const conversation = findConversation(conversations, params.id);
  return { status: 200, body: maskBody(conversationView(conversation), tokens) };
};

/** Everybody who takes part or once did, in order of arrival. */
export const listParticipants: ControlHandler = ({ conversations, tokens }, { params }) => {
  const conversation = findConversation(conversations, params.id);
  const participants = conversation.participants.map(participantView);
  return { status: 200, body: { participants: maskBody(participants, tokens) } };
};

/** The customer leaves, which a client of the Open Messaging API cannot bring about. */
export const disconnectCustomer: ControlHandler = ({ conversations, tokens }, { params, body }) => {
  const conversation = findConversation(conversations, params.id);
  parseBody(noMembers, body);
  conversations.endByCustomer(conversation);
  return { status: 200, body: maskBody(conversationView(conversation), tokens) };
};

/** The transcript, oldest first. */
export const listMessages: ControlHandler = (
  { conversations, tokens },
  { params, correlationId },
  response,
) => {
  const conversation = findConversation(conversations, params.id);
  const rows = [...conversation.messages];
  return streamList(response, correlationId, 'messages', rows, (row) => maskBody(messageView(row), tokens));
};

/** Opens a conversation, for tests that start in the middle. */
export const openConversation: ControlHandler = ({ conversations, directory, tokens }, { body }) => {
  const wanted = parseBody(openSchema, body);
  const { ownerClientId, ownerUserId } = wanted;
  if (ownerClientId !== undefined && directory.client(ownerClientId) === undefined) {
    throw invalid('ownerClientId must be the id of a client of the organisation.', 'ownerClientId');
  }
  if (ownerUserId !== undefined && directory.user(ownerUserId) === undefined) {
    throw invalid('ownerUserId must be the id of a user of the organisation.', 'ownerUserId');
  }
  const { id, ...rest } = wanted;
  const conversation = conversations.open(id === undefined ? rest : { id, ...rest });
  if (conversation === undefined) {
    const reason = 'A conversation with this id is there already.';
    throw new MockError('mock.control.conflict', 'control', { field: 'id', reason });
  }
  return { status: 201, body: maskBody(conversationView(conversation), tokens) };
};
