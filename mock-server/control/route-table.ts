import { AGENT_VERBS } from './agent-verbs.ts';
import type { ControlCallName, ControlRoute } from './route.ts';

const health = () => import('./calls/health.ts');
const clock = () => import('./calls/clock.ts');
const tokens = () => import('./calls/tokens.ts');
const requests = () => import('./calls/requests.ts');
const organization = () => import('./calls/organization.ts');
const integrations = () => import('./calls/integrations.ts');
const conversations = () => import('./calls/conversations.ts');
const agents = () => import('./calls/agents.ts');
const faults = () => import('./calls/faults.ts');

/** Every control call there is. `specs/control.openapi.yaml` describes the same list; a test compares the two. */
export const CONTROL_ROUTES: readonly ControlRoute[] = [
  { method: 'GET', path: '/health', isOpen: true, load: async () => (await health()).readHealth },
  { method: 'GET', path: '/ready', isOpen: true, load: async () => (await health()).readReady },
  {
    method: 'GET',
    path: '/openapi.json',
    load: async () => (await import('./calls/openapi.ts')).readOpenApi,
  },
  { method: 'GET', path: '/metrics', load: async () => (await import('./calls/metrics.ts')).readMetrics },
  {
    method: 'POST',
    path: '/reset',
    isOfMock: true,
    load: async () => (await import('./calls/reset.ts')).reset,
  },

  { method: 'GET', path: '/clock', load: async () => (await clock()).readClock },
  { method: 'PUT', path: '/clock', isOfMock: true, load: async () => (await clock()).setClock },
  { method: 'POST', path: '/clock/advance', isOfMock: true, load: async () => (await clock()).advanceClock },

  { method: 'GET', path: '/tokens', load: async () => (await tokens()).listTokens },
  { method: 'POST', path: '/tokens', load: async () => (await tokens()).issueToken },
  { method: 'POST', path: '/tokens/{id}/expire', load: async () => (await tokens()).expireToken },
  { method: 'POST', path: '/tokens/{id}/revoke', load: async () => (await tokens()).revokeToken },

  { method: 'GET', path: '/requests', load: async () => (await requests()).listRequests },
  { method: 'DELETE', path: '/requests', load: async () => (await requests()).forgetRequests },
  { method: 'GET', path: '/requests/{sequence}', load: async () => (await requests()).readRequest },
  {
    method: 'GET',
    path: '/requests/{sequence}/nearest',
    load: async () => (await requests()).findNearestRequest,
  },
  { method: 'GET', path: '/events', load: async () => (await import('./calls/events.ts')).streamEvents },

  {
    method: 'GET',
    path: '/deliveries',
    load: async () => (await import('./calls/deliveries.ts')).listDeliveries,
  },

  { method: 'GET', path: '/faults', load: async () => (await faults()).listFaults },
  { method: 'POST', path: '/faults', load: async () => (await faults()).postFaults },
  { method: 'DELETE', path: '/faults', load: async () => (await faults()).removeFaults },
  { method: 'DELETE', path: '/faults/{id}', load: async () => (await faults()).removeFault },

  { method: 'GET', path: '/organization', load: async () => (await organization()).readOrganization },
  {
    method: 'PUT',
    path: '/organization',
    isOfMock: true,
    load: async () => (await organization()).replaceOrganization,
  },

  {
    method: 'POST',
    path: '/organization/changes',
    load: async () => (await import('./calls/organization-changes.ts')).changeOrganization,
  },
  { method: 'GET', path: '/integrations', load: async () => (await integrations()).listIntegrations },
  { method: 'POST', path: '/integrations', load: async () => (await integrations()).createIntegration },
  {
    method: 'GET',
    path: '/verification',
    load: async () => (await import('./calls/verification.ts')).readVerification,
  },

  { method: 'GET', path: '/conversations', load: async () => (await conversations()).listConversations },
  { method: 'POST', path: '/conversations', load: async () => (await conversations()).openConversation },
  { method: 'GET', path: '/conversations/{id}', load: async () => (await conversations()).readConversation },
  {
    method: 'GET',
    path: '/conversations/{id}/participants',
    load: async () => (await conversations()).listParticipants,
  },
  {
    method: 'GET',
    path: '/conversations/{id}/messages',
    load: async () => (await conversations()).listMessages,
  },
  {
    method: 'POST',
    path: '/conversations/{id}/customer/disconnect',
    load: async () => (await conversations()).disconnectCustomer,
  },
  ...AGENT_VERBS.map(
    (verb): ControlRoute => ({
      method: 'POST',
      path: `/conversations/{id}/agent/${verb}`,
      load: async () => (await agents()).driveAgent(verb),
    }),
  ),

  { method: 'GET', path: '/agents', load: async () => (await agents()).listAgents },
  { method: 'PUT', path: '/agents/{id}', load: async () => (await agents()).changeAgent },
];

/** The same list, without how the calls are answered. */
export const CONTROL_CALLS: readonly ControlCallName[] = CONTROL_ROUTES.map(({ method, path }) => ({
  method,
  path,
}));
