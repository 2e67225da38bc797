import { z } from 'zod';
import { type GenesysMock, type Organization, PERSONAS, type PersonaName } from '../mock-server/index.ts';
import { MESSAGING_STATES } from './states/messaging.ts';
import { first, mustLack, type SeedState, type StateValues, state } from './states/state.ts';

type Client = Organization['clients'][number];

/** What a session token can be: the mock's personas, except those that take an argument. */
export const CONDITIONS: readonly PersonaName[] = Object.entries(PERSONAS)
  .filter(([, { argument }]) => argument === undefined)
  .map(([name]) => name as PersonaName);

/**
 * What a pact may assume about Genesys Cloud, and how the mock is brought there. Everything that differs between organisations comes from
 * these states; `live/live-states.ts` has the same sentences for a real organisation.
 */
export const PROVIDER_STATES: Readonly<Record<string, SeedState>> = {
  'no session token': state({}, () => ({})),

  'a session token that is {condition}': state(
    { condition: z.enum(CONDITIONS) },
    (genesys, { condition }) => ({ token: tokenOf(genesys, condition) }),
  ),

  'a session token without permission {permission}': state(
    { permission: z.string() },
    (genesys, { permission }) => ({ token: tokenOf(genesys, `missing-permission:${permission}`) }),
  ),

  'a session token of a user': state({}, (genesys) => {
    const { id: userId } = first(genesys.organization.users, 'user');
    return { token: genesys.tokens.issue('valid', { userId }).accessToken };
  }),

  'an OAuth client registered for {grantType}': state(
    { grantType: z.enum(['CLIENT-CREDENTIALS', 'CODE']) },
    (genesys, { grantType }) =>
      credentialsOf(
        clientWhere(
          genesys,
          (client) => client.state === 'active' && client.authorizedGrantType === grantType,
        ),
      ),
  ),

  'an OAuth client that is switched off': state({}, (genesys) =>
    credentialsOf(clientWhere(genesys, (client) => client.state === 'disabled')),
  ),

  'an OAuth client whose secret was changed': state({}, (genesys) => {
    const client = clientWhere(genesys, ({ state }) => state === 'active');
    return credentialsOf({ ...client, secret: 'the-secret-before-the-change' });
  }),

  'no OAuth client has the id {clientId}': state({ clientId: z.uuid() }, (genesys, { clientId }) => {
    mustLack(genesys.organization.clients, clientId);
    return credentialsOf({ id: clientId, secret: 'the-secret-of-nobody' });
  }),

  'an open conversation': state({}, (genesys) => ({ conversationId: genesys.conversations.open().id })),

  'an open conversation of another client': state({}, (genesys) => {
    const other = clientWhere(genesys, (client) => client.authorizedGrantType === 'CODE');
    return { conversationId: genesys.conversations.open({ ownerClientId: other.id }).id };
  }),

  'an ended conversation': state({}, (genesys) => {
    const { id } = genesys.conversations.open();
    genesys.conversations.end(id);
    return { conversationId: id };
  }),

  'no conversation has the id {conversationId}': state(
    { conversationId: z.uuid() },
    (genesys, { conversationId }) => {
      const found = genesys.conversations.find(conversationId);
      mustLack(found === undefined ? [] : [found], conversationId);
      return {};
    },
  ),

  'a queue': state({}, (genesys) => ({ queueId: first(genesys.organization.queues, 'queue').id })),

  'a queue that nobody works on': state({}, (genesys) => {
    const queue = first(genesys.organization.queues, 'queue');
    for (const userId of queue.members) genesys.agents.goOffQueue(userId);
    return { queueId: queue.id };
  }),

  'no queue has the id {queueId}': state({ queueId: z.uuid() }, (genesys, { queueId }) => {
    mustLack(genesys.organization.queues, queueId);
    return {};
  }),

  // Replacing the organisation forgets tokens and conversations, so pacts name these two before other states.
  'handovers need the session of a user': state({}, (genesys) =>
    switchHandover(genesys, { requireUserSession: true }),
  ),

  'handovers without a queue fail silently': state({}, (genesys) =>
    switchHandover(genesys, { missingTarget: 'silent' }),
  ),

  ...MESSAGING_STATES,
};

function tokenOf(genesys: GenesysMock, persona: PersonaName): string {
  return genesys.tokens.issue(persona).accessToken;
}

function clientWhere(genesys: GenesysMock, matches: (client: Client) => boolean): Client {
  return first(genesys.organization.clients.filter(matches), 'client of this kind');
}

function credentialsOf({ id, secret }: Pick<Client, 'id' | 'secret'>): StateValues {
  return { credentials: Buffer.from(`${id}:${secret}`).toString('base64') };
}

function switchHandover(genesys: GenesysMock, switches: Partial<Organization['handover']>): StateValues {
  const { handover, ...organization } = genesys.organization;
  genesys.replaceOrganization({ ...organization, handover: { ...handover, ...switches } });
  return {};
}
