import type { Act, Emission, EmissionScene, Emissions } from '../replay/emission.ts';
import { heard, topicOf } from '../replay/socket-emission.ts';

type Topic = (scene: EmissionScene) => string;

const agentSpeaks: Act = ({ genesys, conversationId }) => genesys.agents.say(conversationId, 'One moment.');

const update = (topic: Topic): Emission =>
  heard(
    { topics: (scene) => [topic(scene)], picks: (message) => topicOf(message).startsWith('v2.') },
    agentSpeaks,
  );

const ofQueue = (scene: EmissionScene) => `v2.routing.queues.${agentOf(scene)?.queueId}`;
const ofAgent = (scene: EmissionScene) => `v2.users.${agentOf(scene)?.userId}`;

function agentOf({ genesys, conversationId }: EmissionScene) {
  return genesys.conversations.find(conversationId)?.participants.find(({ purpose }) => purpose === 'agent');
}

export const CONVERSATION_UPDATES: Emissions = {
  'a chat as those see it who watch its queue': update((scene) => `${ofQueue(scene)}.conversations.messages`),
  'a chat as those see it who watch all media of its queue': update(
    (scene) => `${ofQueue(scene)}.conversations`,
  ),
  'a chat as those see it who watch its agent': update((scene) => `${ofAgent(scene)}.conversations.messages`),
  'a chat as those see it who watch all media of its agent': update(
    (scene) => `${ofAgent(scene)}.conversations`,
  ),
};
