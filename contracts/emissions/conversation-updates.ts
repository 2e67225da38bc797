import type { Action, Emission, EmissionContext, Emissions } from './emission.ts';
import { fromSocket, topicOf } from './from-socket.ts';

type Topic = (context: EmissionContext) => string;

const agentWrites: Action = ({ genesys, conversationId }) =>
  genesys.agents.say(conversationId, 'One moment.');

const update = (topic: Topic): Emission =>
  fromSocket(
    { topics: (context) => [topic(context)], matches: (message) => topicOf(message).startsWith('v2.') },
    agentWrites,
  );

const ofQueue: Topic = (context) => `v2.routing.queues.${agentOf(context)?.queueId}.conversations`;
const ofAgent: Topic = (context) => `v2.users.${agentOf(context)?.userId}.conversations`;

function agentOf({ genesys, conversationId }: EmissionContext) {
  return genesys.conversations.find(conversationId)?.participants.find(({ purpose }) => purpose === 'agent');
}

export const CONVERSATION_UPDATES: Emissions = {
  'a chat update on the messages topic of its queue': update((context) => `${ofQueue(context)}.messages`),
  'a chat update on the all-media topic of its queue': update(ofQueue),
  'a chat update on the messages topic of its agent': update((context) => `${ofAgent(context)}.messages`),
  'a chat update on the all-media topic of its agent': update(ofAgent),
};
