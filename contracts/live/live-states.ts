import { z } from 'zod';
import { openChannel } from '../cognigy/messaging/notifications.ts';
import {
  asClient,
  type ClientKind,
  clientAt,
  credentialsOf,
  given,
  type LiveState,
  outOfReach,
  prepared,
  type Reachability,
  type Reachable,
} from './live-state.ts';

/** A token that all interactions of the run share. */
const tokenOf = (client: ClientKind): Reachable =>
  asClient(client, async ({ tokens }, credentials) => ({ token: await tokens.shared(credentials) }));

const CONDITIONS: Readonly<Record<string, Reachability>> = {
  valid: tokenOf(''),
  // A token of client credentials never has a user.
  'no-user': tokenOf(''),
  unknown: given({ token: 'abc-123' }),
  malformed: given({ token: '{{context.sessionToken}}' }),
  revoked: asClient('', async ({ tokens }, credentials) => {
    const token = await tokens.issue(credentials);
    await tokens.end(token);
    return { token };
  }),
  expired: prepared('token', 'GENESYS_EXPIRED_TOKEN'),
  'wrong-org': outOfReach('needs a token of another organisation'),
  'under-scoped': outOfReach('scopes do not limit the tokens of client credentials'),
  'disabled-client': outOfReach('needs a client that is switched off while its token lives'),
  '401-once': outOfReach('needs a good token that is refused once'),
  'rate-limited': outOfReach('needs so many calls in a minute that others would be refused too'),
};

const CLIENTS = { 'CLIENT-CREDENTIALS': '', CODE: 'CODE_' } as const;

const NEEDS_AN_AGENT = 'needs an agent who answers a chat';
const A_SWITCH_OF_THE_MOCK = 'how handovers are answered is a switch of the mock';

/** The sentences of the provider states, and how a real organisation is brought into each. */
export const LIVE_STATES: Readonly<Record<string, LiveState>> = {
  'no session token': () => given(),

  'a session token that is {condition}': (parameters) => {
    const { condition } = z.object({ condition: z.string() }).parse(parameters);
    const reachability = Object.hasOwn(CONDITIONS, condition) ? CONDITIONS[condition] : undefined;
    if (reachability === undefined)
      throw new Error(`no way is known to get a session token that is ${condition}`);
    return reachability;
  },

  'a session token without permission {permission}': () => tokenOf('LIMITED_'),

  'a session token of a user': () => prepared('token', 'GENESYS_USER_TOKEN'),

  'an OAuth client registered for {grantType}': (parameters) => {
    const { grantType } = z.object({ grantType: z.enum(['CLIENT-CREDENTIALS', 'CODE']) }).parse(parameters);
    return clientAt(CLIENTS[grantType]);
  },

  'an OAuth client that is switched off': () => clientAt('DISABLED_'),

  'an OAuth client whose secret was changed': () => ({
    needs: ['GENESYS_CLIENT_ID'],
    seed: ({ setting }) =>
      credentialsOf({ clientId: setting('GENESYS_CLIENT_ID'), clientSecret: 'the-secret-before-the-change' }),
  }),

  'no OAuth client has the id {clientId}': (parameters) => {
    const { clientId } = z.object({ clientId: z.string() }).parse(parameters);
    return given(credentialsOf({ clientId, clientSecret: 'the-secret-of-nobody' }));
  },

  'an open conversation': () => prepared('conversationId', 'GENESYS_CONVERSATION_ID'),
  'an open conversation of another client': () => outOfReach('needs a conversation of another client'),
  'an ended conversation': () => prepared('conversationId', 'GENESYS_ENDED_CONVERSATION_ID'),
  // The ids in the pacts are invented, so no organisation has them.
  'no conversation has the id {conversationId}': () => given(),

  'a queue': () => prepared('queueId', 'GENESYS_QUEUE_ID'),
  'a queue that nobody works on': () => outOfReach('needs a queue whose agents are all away'),
  'no queue has the id {queueId}': () => given(),

  'handovers need the session of a user': () => outOfReach(A_SWITCH_OF_THE_MOCK),
  'handovers without a queue fail silently': () => outOfReach(A_SWITCH_OF_THE_MOCK),

  // No interaction compares the name on replay, so any integration will do.
  'an Open Messaging integration named {name}': () => prepared('integrationId', 'GENESYS_INTEGRATION_ID'),
  'more Open Messaging integrations than a page holds, the last one named {name}': () =>
    outOfReach('needs more integrations than a page holds'),
  'no Open Messaging integration has the id {integrationId}': () => given(),

  'a chat of the end user {userId} that alerts an agent': () => outOfReach(NEEDS_AN_AGENT),
  'a chat of the end user {userId} with an agent': () => outOfReach(NEEDS_AN_AGENT),
  'a chat of the end user {userId} that an agent has ended and wrapped up': () => outOfReach(NEEDS_AN_AGENT),

  'a notification channel': () => ({
    ...asClient('', async ({ tokens }, credentials) => {
      const { id } = await openChannel(tokens.sessionWith(await tokens.shared(credentials)));
      return { channelId: id };
    }),
    writes: true,
  }),
};
