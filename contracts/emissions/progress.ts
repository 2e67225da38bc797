import { handOver } from '../cognigy/handover.ts';
import { progressTopics } from '../cognigy/messaging/progress.ts';
import { addParticipantData } from '../cognigy/participant-data.ts';
import type { Act, Emission, Emissions } from '../replay/emission.ts';
import { heard, topicOf } from '../replay/socket-emission.ts';
import { botSession } from '../states/chat.ts';
import { handOverToQueue, hangUpAndWrapUp } from './acts.ts';

/** A conversation whose id is known before it begins, so that its beginning can be listened for. */
const AHEAD = 'c0000000-0000-4000-8000-00000000000a';

const progress = (about: string, act: Act, conversationId?: string): Emission =>
  heard(
    {
      topics: (scene) => progressTopics(conversationId ?? scene.conversationId),
      picks: (message) => topicOf(message).endsWith(`.${about}`),
    },
    act,
  );

const openAhead: Act = ({ genesys }) => genesys.conversations.open({ id: AHEAD });

/** Opened without a queue, it stays with the flow until then. */
const handOverAhead: Act = async (scene) => {
  openAhead(scene);
  const { genesys } = scene;
  const queueId = genesys.organization.queues[0]?.id ?? '';
  await handOver(botSession(genesys), { conversationId: AHEAD, queueId, context: {} });
};

const accept: Act = ({ genesys, conversationId }) => genesys.agents.accept(conversationId);

const addData: Act = async ({ genesys, conversationId }) => {
  const customerId = genesys.conversations.find(conversationId)?.participants[0]?.id ?? '';
  const data = { sentiment: 'negative' };
  await addParticipantData(botSession(genesys), conversationId, customerId, data);
};

export const PROGRESS: Emissions = {
  'the socket tells that an end user came': progress('customer.start', openAhead, AHEAD),
  'the socket tells that a flow began': progress('flow.start', openAhead, AHEAD),
  'the socket tells that a flow handed over': progress('flow.end', handOverAhead, AHEAD),
  'the socket tells that a chat waits in a queue': progress('acd.start', handOverToQueue),
  'the socket tells that a chat has left its queue': progress('acd.end', accept),
  'the socket tells that a chat alerts an agent': progress('user.start', handOverToQueue),
  'the socket tells of new data of a participant': progress('attributes', addData),
  'the socket tells how an agent wrapped up': progress('wrapup', hangUpAndWrapUp),
};
