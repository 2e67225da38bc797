import { GenesysError } from '../errors/genesys-error.ts';
import type { Conversation } from '../org/conversation-store.ts';
import type { World } from '../world.ts';
import type { Handler } from './index.ts';
import type { Model } from './models.ts';

const getConversation: Handler = (exchange, world) => {
  const conversation = world.conversations.find(exchange.pathParams.conversationId ?? '');
  if (conversation === undefined) {
    throw new GenesysError('not.found', {
      step: 'handler',
      field: 'path.conversationId',
      reason: 'The organisation has no conversation with this id.',
    });
  }
  return { status: 200, body: toConversation(world, conversation) };
};

const isoOf = (time: number) => new Date(time).toISOString();

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

function toConversation(world: World, conversation: Conversation): Model<'Conversation'> {
  const { queueId, acdParticipantId, queuedAt, endedAt } = conversation;
  const ended = endedAt === undefined ? {} : { endTime: isoOf(endedAt) };
  const participants: Model<'Participant'>[] = [
    {
      id: conversation.customerParticipantId,
      ...(conversation.customerName === undefined ? {} : { name: conversation.customerName }),
      purpose: 'customer',
      participantType: 'External',
      startTime: isoOf(conversation.startedAt),
      ...ended,
      attributes: conversation.attributes,
      messages: [],
      ...NO_MEDIA,
    },
  ];
  if (queueId !== undefined && acdParticipantId !== undefined && queuedAt !== undefined) {
    const queueName = world.directory.queue(queueId)?.name;
    participants.push({
      id: acdParticipantId,
      purpose: 'acd',
      participantType: 'ACD',
      queueId,
      ...(queueName === undefined ? {} : { name: queueName, queueName }),
      startTime: isoOf(queuedAt),
      ...ended,
      attributes: {},
      messages: [],
      ...NO_MEDIA,
    });
  }
  return {
    id: conversation.id,
    startTime: isoOf(conversation.startedAt),
    ...ended,
    participants,
    selfUri: `/api/v2/conversations/${conversation.id}`,
  };
}

export const conversations = { getConversation };
