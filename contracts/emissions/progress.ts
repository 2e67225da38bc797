import { handOver } from '../cognigy/handover.ts';
import { progressTopics } from '../cognigy/messaging/progress.ts';
import { addParticipantData } from '../cognigy/participant-data.ts';
import { botSession } from '../states/chat.ts';
import { hangUpAndWrapUp, transferToQueue } from './actions.ts';
import type { Action, Emission, Emissions } from './emission.ts';
import { fromSocket, topicOf } from './from-socket.ts';

/** A conversation whose id is known before it begins, so that its beginning can be listened for. */
const NEW_CONVERSATION = 'c0000000-0000-4000-8000-00000000000a';

const progress = (about: string, action: Action, conversationId?: string): Emission =>
  fromSocket(
    {
      topics: (context) => progressTopics(conversationId ?? context.conversationId),
      matches: (message) => topicOf(message).endsWith(`.${about}`),
    },
    action,
  );

const open: Action = ({ genesys }) => genesys.conversations.open({ id: NEW_CONVERSATION });

/** A conversation that is opened without a queue stays with the flow until it is handed over. */
const openAndHandOver: Action = async (context) => {
  open(context);
  const { genesys } = context;
  const queueId = genesys.organization.queues[0]?.id ?? '';
  await handOver(botSession(genesys), { conversationId: NEW_CONVERSATION, queueId, context: {} });
};

const accept: Action = ({ genesys, conversationId }) => genesys.agents.accept(conversationId);

const addData: Action = async ({ genesys, conversationId }) => {
  const customerId = genesys.conversations.find(conversationId)?.participants[0]?.id ?? '';
  const data = { sentiment: 'negative' };
  await addParticipantData(botSession(genesys), conversationId, customerId, data);
};

export const PROGRESS: Emissions = {
  'the socket reports that an end user arrived': progress('customer.start', open, NEW_CONVERSATION),
  'the socket reports that a flow began': progress('flow.start', open, NEW_CONVERSATION),
  'the socket reports that a flow handed over': progress('flow.end', openAndHandOver, NEW_CONVERSATION),
  'the socket reports that a chat waits in a queue': progress('acd.start', transferToQueue),
  'the socket reports that a chat has left its queue': progress('acd.end', accept),
  'the socket reports that a chat alerts an agent': progress('user.start', transferToQueue),
  'the socket reports new data of a participant': progress('attributes', addData),
  'the socket reports how an agent wrapped up': progress('wrapup', hangUpAndWrapUp),
};
