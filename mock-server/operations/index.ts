import type { Answer, Exchange } from '../http/exchange.ts';
import type { World } from '../world.ts';
import { agentMessages } from './agent-messages.ts';
import { conversationDetails } from './conversation-details.ts';
import { conversations } from './conversations.ts';
import { handover } from './handover.ts';
import { inbound } from './inbound.ts';
import { inboundDeprecated } from './inbound-deprecated.ts';
import { integrations } from './integrations.ts';
import { messageConversations } from './message-conversations.ts';
import { messageData } from './message-data.ts';
import { notifications } from './notifications.ts';
import { organizations } from './organizations.ts';
import { participants } from './participants.ts';
import { queueMembers } from './queue-members.ts';
import { queueObservations } from './queue-observations.ts';
import { queues } from './queues.ts';
import { recipients } from './recipients.ts';
import { tokens } from './tokens.ts';
import { transfers } from './transfers.ts';
import { users } from './users.ts';
import { waitTimes } from './wait-times.ts';
import { wrapups } from './wrapup.ts';

/** Answers one operation. The request is authenticated, authorised and valid when it gets here. */
export type Handler = (exchange: Exchange, world: World) => Answer | Promise<Answer>;

/** Handlers by operationId. An operation that is not here is answered with 501 and its name. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  ...agentMessages,
  ...conversationDetails,
  ...conversations,
  ...handover,
  ...inbound,
  ...inboundDeprecated,
  ...integrations,
  ...messageConversations,
  ...messageData,
  ...notifications,
  ...organizations,
  ...participants,
  ...queueMembers,
  ...queueObservations,
  ...queues,
  ...recipients,
  ...tokens,
  ...transfers,
  ...users,
  ...waitTimes,
  ...wrapups,
};
