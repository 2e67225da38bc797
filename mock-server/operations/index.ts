import type { Problem } from '../errors/why.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Tenant } from '../tenant.ts';
import { agentMessages } from './conversations/agent-messages.ts';
import { conversationDetails } from './conversations/conversation-details.ts';
import { conversations } from './conversations/conversations.ts';
import { messageConversations } from './conversations/message-conversations.ts';
import { messageData } from './conversations/message-data.ts';
import { participants } from './conversations/participants.ts';
import { transfers } from './conversations/transfers.ts';
import { wrapups } from './conversations/wrapup.ts';
import type { Handler } from './handler.ts';
import { furtherHandoverProblems, handover } from './handover.ts';
import { notifications } from './notifications.ts';
import { inbound } from './open-messaging/inbound.ts';
import { inboundDeprecated } from './open-messaging/inbound-deprecated.ts';
import { integrations } from './open-messaging/integrations.ts';
import { recipients } from './open-messaging/recipients.ts';
import { organizations } from './organizations.ts';
import { queueMembers } from './routing/queue-members.ts';
import { queueObservations } from './routing/queue-observations.ts';
import { queues } from './routing/queues.ts';
import { waitTimes } from './routing/wait-times.ts';
import { tokens } from './tokens.ts';
import { users } from './users.ts';

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

/** By operationId: what else is wrong with a body whose shape the specification refuses already. */
export const FURTHER_PROBLEMS: Readonly<Record<string, (exchange: Exchange, tenant: Tenant) => Problem[]>> = {
  postConversationsHandover: furtherHandoverProblems,
};
