import { EXAMPLE } from './example.ts';

/** A precondition: a sentence, with parameters where it names them in braces. */
export interface Given {
  readonly state: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What a token can be, and how a description says so. */
export const WITH_TOKEN = {
  unknown: 'with an unknown token',
  malformed: 'with a malformed token',
  expired: 'with an expired token',
  revoked: 'with a revoked token',
  'wrong-org': 'with a token of another organisation',
  'no-user': 'with a token that has no user',
  'under-scoped': 'with a token that lacks a scope',
  'disabled-client': 'with a token of a disabled client',
  '401-once': 'with a token that is refused once',
  'rate-limited': 'with a rate-limited token',
} as const;

export type Condition = keyof typeof WITH_TOKEN;

const SESSION_TOKEN = 'a session token';

export function tokenThatIs(condition: Condition | 'valid'): Given {
  return { state: `${SESSION_TOKEN} that is {condition}`, parameters: { condition } };
}

export function tokenWithout(permission: string): Given {
  return { state: `${SESSION_TOKEN} without permission {permission}`, parameters: { permission } };
}

export const VALID_TOKEN = tokenThatIs('valid');
export const USER_TOKEN: Given = { state: `${SESSION_TOKEN} of a user` };

/** The same preconditions with another token. */
export function withToken(given: readonly Given[], token: Given): Given[] {
  return given.map((one) => (one.state.startsWith(SESSION_TOKEN) ? token : one));
}

export const CONVERSATION: Given = { state: 'an open conversation' };
export const ENDED_CONVERSATION: Given = { state: 'an ended conversation' };
export const NO_CONVERSATION: Given = {
  state: 'no conversation has the id {conversationId}',
  parameters: { conversationId: EXAMPLE.conversationId },
};

export const QUEUE: Given = { state: 'a queue' };
export const NO_QUEUE: Given = {
  state: 'no queue has the id {queueId}',
  parameters: { queueId: EXAMPLE.queueId },
};

const endUser = { userId: EXAMPLE.endUserId };
export const CHAT: Given = { state: 'a chat of the end user {userId} with an agent', parameters: endUser };
export const ALERTING_CHAT: Given = {
  state: 'a chat of the end user {userId} that alerts an agent',
  parameters: endUser,
};
export const ENDED_CHAT: Given = {
  state: 'a chat of the end user {userId} that an agent has ended and wrapped up',
  parameters: endUser,
};
