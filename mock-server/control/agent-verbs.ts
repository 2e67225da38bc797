/** What an agent can be made to do. Stands apart from the calls, so that the route table loads none of them. */
export const AGENT_VERBS = [
  'accept',
  'decline',
  'say',
  'type',
  'quick-replies',
  'card',
  'carousel',
  'date-picker',
  'attachment',
  'notification',
  'transfer',
  'disconnect',
  'wrapup',
] as const;

export type AgentVerb = (typeof AGENT_VERBS)[number];
