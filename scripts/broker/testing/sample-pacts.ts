import { PROVIDER } from '../../../contracts/index.ts';
import { type BrokerStore, contentSha } from './broker-store.ts';

const ID = 'c0000000-0000-4000-8000-000000000000';

/** A handover's smallest contract: the mock can do what it says, and releases of Genesys have known it for years. */
export const COGNIGY_PACT = pact('Cognigy', [
  {
    description: 'a request for token information',
    providerStates: [{ name: 'a session token that is {condition}', params: { condition: 'valid' } }],
    request: { ...withToken(), method: 'GET', path: '/api/v2/tokens/me' },
    response: json(200, { OAuthClient: { id: ID } }),
  },
  {
    description: 'a request for token information with an expired token',
    providerStates: [{ name: 'a session token that is {condition}', params: { condition: 'expired' } }],
    request: { ...withToken(), method: 'GET', path: '/api/v2/tokens/me' },
    response: { status: 401 },
  },
]);

/** A contract with what Genesys removed with release 259.0.0. */
export const GUEST_CHAT_PACT = pact('Cognigy Guest Chat', [
  {
    description: 'a chat that is begun',
    request: {
      method: 'POST',
      path: '/api/v2/webchat/guest/conversations',
      ...content({
        organizationId: ID,
        deploymentId: ID,
        routingTarget: { targetType: 'QUEUE', targetAddress: 'Support' },
        memberInfo: { displayName: 'Ann' },
      }),
    },
    response: json(200, { id: ID, jwt: 'example-guest-jwt', member: { id: ID } }),
  },
]);

/** A contract that the mock does not fulfil although every release would allow it. */
export const UNFULFILLED_PACT = pact('Hopeful Bot', [
  {
    description: 'a request for token information with a revoked token',
    providerStates: [{ name: 'a session token that is {condition}', params: { condition: 'revoked' } }],
    request: { ...withToken(), method: 'GET', path: '/api/v2/tokens/me' },
    response: json(200, { OAuthClient: { id: ID } }),
  },
]);

export interface SamplePact {
  readonly consumer: { readonly name: string };
  readonly interactions: readonly { readonly description: string }[];
  readonly [key: string]: unknown;
}

/** Puts pacts into a broker as if they had been published from `main`. */
export function hold(store: BrokerStore, version: string, ...pacts: readonly SamplePact[]): void {
  for (const content of pacts) {
    const { name: consumer } = content.consumer;
    store.createVersion(consumer, version, 'main');
    store.addPact({ consumer, provider: PROVIDER, version, sha: contentSha(content), content });
  }
}

function pact(
  consumer: string,
  interactions: readonly { readonly description: string; readonly [key: string]: unknown }[],
): SamplePact {
  return {
    consumer: { name: consumer },
    interactions: interactions.map((one) => ({ pending: false, type: 'Synchronous/HTTP', ...one })),
    metadata: { pactSpecification: { version: '4.0' } },
    provider: { name: PROVIDER },
  };
}

function withToken(): Record<string, unknown> {
  return {
    headers: { Authorization: ['Bearer example-access-token'] },
    generators: { header: { Authorization: { expression: `Bearer \${token}`, type: 'ProviderState' } } },
  };
}

function json(status: number, body: unknown): Record<string, unknown> {
  return {
    status,
    ...content(body),
    matchingRules: { body: { $: { combine: 'AND', matchers: [{ match: 'type' }] } } },
  };
}

function content(body: unknown): Record<string, unknown> {
  return {
    headers: { 'Content-Type': ['application/json'] },
    body: { content: body, contentType: 'application/json', encoded: false },
  };
}
