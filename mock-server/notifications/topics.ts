import type { Origin } from '../errors/why.ts';

/** A kind of topic. `{id}` stands for what it is about: a conversation, a queue, a user or a channel. */
export interface TopicTemplate {
  readonly id: string;
  readonly description: string;
  /** All of them are needed. */
  readonly permissions: readonly string[];
  /** Needs no permission for the topic of the token's own user. */
  readonly freeForOwnUser: boolean;
  /** Where the permissions come from; the names of all topics are documented. */
  readonly origin: Origin;
}

const COGNIGY: Origin = {
  confidence: 'inferred',
  source:
    'Cognigy/Documentation of 2025-10-21 asks for this permission and listens to these topics; that they need it is not said',
};
const AS_READING: Origin = {
  confidence: 'inferred',
  source: 'the permission that platform-client-sdk-javascript 259.0.0 names for reading the same thing',
};
const FREE: Origin = {
  confidence: 'inferred',
  source: 'platform-client-sdk-javascript 259.0.0 names no permission for what concerns the channel itself',
};

const detail = (name: string, event: string): TopicTemplate => ({
  id: `v2.detail.events.conversation.{id}.${name}`,
  description: `Detail event of a conversation: ${event}`,
  permissions: ['analytics:conversationDetail:view'],
  freeForOwnUser: false,
  origin: COGNIGY,
});
const queue = (name: string, description: string, permission: string): TopicTemplate => ({
  id: `v2.routing.queues.{id}.${name}`,
  description,
  permissions: [permission],
  freeForOwnUser: false,
  origin: AS_READING,
});
const user = (name: string, description: string, permission: string): TopicTemplate => ({
  id: `v2.users.{id}.${name}`,
  description,
  permissions: [permission],
  freeForOwnUser: true,
  origin: AS_READING,
});
const system = (id: string, description: string): TopicTemplate => ({
  id: `v2.system.${id}`,
  description,
  permissions: [],
  freeForOwnUser: false,
  origin: FREE,
});

/**
 * The topics that a channel can subscribe to, out of the several hundred that exist: those that concern a handover
 * (platform-client-sdk-javascript 259.0.0, notification mapping).
 */
export const TOPICS: readonly TopicTemplate[] = [
  detail('acd.start', 'queued'),
  detail('acd.end', 'left the queue'),
  detail('acw', 'after-call work is over'),
  detail('attributes', 'participant attributes changed'),
  detail('contact', 'external contact changed'),
  detail('customer.start', 'the customer came'),
  detail('customer.end', 'the customer left'),
  detail('flow.start', 'a flow began'),
  detail('flow.end', 'a flow ended'),
  detail('flow.outcome', 'a flow reached an outcome'),
  detail('outbound', 'outbound dialling began'),
  detail('user.start', 'a user came'),
  detail('user.end', 'a user left'),
  detail('voicemail.start', 'a voicemail began'),
  detail('voicemail.end', 'a voicemail ended'),
  detail('wrapup', 'a wrap-up code was given'),
  queue('conversations', 'Conversations of a queue', 'conversation:communication:view'),
  queue('conversations.messages', 'Message conversations of a queue', 'conversation:message:view'),
  user('conversations', 'Conversations of a user', 'conversation:communication:view'),
  user('conversations.messages', 'Message conversations of a user', 'conversation:message:view'),
  user(
    'conversations.inbound.typing.event',
    'The customer of a user’s conversation is typing',
    'conversation:message:view',
  ),
  system('socket_closing', 'The socket will be closed in about a minute'),
  system('token_revoked.{id}', 'The token of the channel is no longer valid'),
  system('no_longer_subscribed.{id}', 'The channel is no longer subscribed'),
];
