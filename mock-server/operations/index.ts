import type { Problem } from '../errors/why.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { OperationId } from '../openapi/models.ts';
import type { Tenant } from '../tenant.ts';
import { communications } from './conversations/communications.ts';
import { conversationDetails } from './conversations/conversation-details.ts';
import { conversations } from './conversations/conversations.ts';
import { messageConversations } from './conversations/message-conversations.ts';
import { messages } from './conversations/messages.ts';
import { participants } from './conversations/participants.ts';
import { transfers } from './conversations/transfers.ts';
import { wrapups } from './conversations/wrapups.ts';
import type { AnyHandler, HandlerTable } from './handler.ts';
import { furtherHandoverProblems } from './handover/further-problems.ts';
import { handover } from './handover/handover.ts';
import { availableTopics } from './notifications/available-topics.ts';
import { channels } from './notifications/channels.ts';
import { subscriptions } from './notifications/subscriptions.ts';
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

/** By operationId. The compiler sees to it that no operation of our own specification is missing. */
export const HANDLERS: Readonly<Record<string, AnyHandler>> = {
  ...availableTopics,
  ...channels,
  ...communications,
  ...conversationDetails,
  ...conversations,
  ...handover,
  ...inbound,
  ...inboundDeprecated,
  ...integrations,
  ...messageConversations,
  ...messages,
  ...organizations,
  ...participants,
  ...queueMembers,
  ...queueObservations,
  ...queues,
  ...recipients,
  ...subscriptions,
  ...tokens,
  ...transfers,
  ...users,
  ...waitTimes,
  ...wrapups,
} satisfies HandlerTable;

type FurtherProblems = (exchange: Exchange, tenant: Tenant) => Problem[];

/** By operationId: what else is wrong with a body whose shape the specification refuses already. */
export const FURTHER_PROBLEMS: Readonly<Record<string, FurtherProblems>> = {
  postConversationsHandover: furtherHandoverProblems,
} satisfies { [Id in OperationId]?: FurtherProblems };
