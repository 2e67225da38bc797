import type { OrganizationInput } from './organization.ts';

type Client = OrganizationInput['clients'][number];
type Role = NonNullable<OrganizationInput['roles']>[number];
type User = NonNullable<OrganizationInput['users']>[number];
type Queue = NonNullable<OrganizationInput['queues']>[number];
type Integration = NonNullable<OrganizationInput['integrations']>[number];
type SeededConversation = NonNullable<OrganizationInput['conversations']>[number];

/**
 * What the handover needs. The first six are those Cognigy's documentation asks for, in the spelling of the Platform API (it writes
 * `conversations:message:...` for two of them); the rest guard operations that a handover calls although that list leaves them out.
 */
const HANDOVER_ROLE = {
  name: 'Cognigy handover',
  permissions: [
    'messaging:integration:view',
    'conversation:message:receive',
    'conversation:message:create',
    'conversation:webmessaging:view',
    'conversation:message:view',
    'analytics:conversationDetail:view',
    'analytics:queueObservation:view',
    'conversation:communication:view',
    'conversation:communication:disconnect',
    'conversation:communication:blindTransfer',
    'routing:queue:view',
    'routing:message:manage',
  ],
} satisfies Role;

const AGENT_ROLE = {
  name: 'Agent',
  permissions: [
    'conversation:message:view',
    'conversation:message:create',
    'conversation:communication:view',
    'conversation:communication:disconnect',
    'conversation:communication:blindTransfer',
    'routing:queue:view',
  ],
} satisfies Role;

/** The client of the bot. Its tokens live an hour, as those of people who report lost handovers do; Genesys Cloud's default is 86 400 s. */
export const HANDOVER_CLIENT = {
  id: 'b7a1c2d3-1111-4aaa-8bbb-000000000001',
  name: 'Cognigy handover',
  secret: 'handover-secret-for-the-mock-only',
  authorizedGrantType: 'CLIENT-CREDENTIALS',
  accessTokenValiditySeconds: 3600,
  // The last two are no scopes of Genesys Cloud: they circulate in examples, so token requests name them.
  scope: [
    'conversations',
    'conversations:readonly',
    'messaging',
    'notifications',
    'routing:readonly',
    'users:readonly',
    'analytics:readonly',
    'conversation:read',
    'conversation:write',
  ],
  roles: [HANDOVER_ROLE.name],
} satisfies Client;

/** People log in through this one, with or without PKCE. */
export const LOGIN_CLIENT = {
  id: 'b7a1c2d3-1111-4aaa-8bbb-000000000002',
  name: 'Agent desktop',
  secret: 'login-secret-for-the-mock-only',
  authorizedGrantType: 'CODE',
  accessTokenValiditySeconds: 86_400,
  scope: ['conversations', 'users:readonly', 'user-basic-info', 'routing:readonly', 'notifications'],
  registeredRedirectUri: ['http://127.0.0.1:8080/callback'],
} satisfies Client;

export const SAML_CLIENT = {
  id: 'b7a1c2d3-1111-4aaa-8bbb-000000000003',
  name: 'Single sign-on',
  secret: 'saml-secret-for-the-mock-only',
  authorizedGrantType: 'SAML2-BEARER',
  scope: ['conversations', 'user-basic-info'],
} satisfies Client;

/** Registered for the legacy user-password grant, which no new client can have. */
export const PASSWORD_CLIENT = {
  id: 'b7a1c2d3-1111-4aaa-8bbb-000000000004',
  name: 'Legacy password login',
  secret: 'legacy-secret-for-the-mock-only',
  authorizedGrantType: 'PASSWORD',
  scope: ['conversations', 'user-basic-info'],
} satisfies Client;

export const DISABLED_CLIENT = {
  id: 'b7a1c2d3-1111-4aaa-8bbb-000000000005',
  name: 'Switched-off integration',
  secret: 'disabled-secret-for-the-mock-only',
  authorizedGrantType: 'CLIENT-CREDENTIALS',
  scope: ['conversations'],
  roles: [HANDOVER_ROLE.name],
  state: 'disabled',
} satisfies Client;

/** Gets tokens, but has no role: everything that needs a permission is refused. */
export const LIMITED_CLIENT = {
  id: 'b7a1c2d3-1111-4aaa-8bbb-000000000006',
  name: 'Integration without roles',
  secret: 'limited-secret-for-the-mock-only',
  authorizedGrantType: 'CLIENT-CREDENTIALS',
  scope: ['conversations'],
} satisfies Client;

export const ANN = {
  id: 'c0ffee00-2222-4aaa-8bbb-000000000001',
  name: 'Ann Agent',
  email: 'ann.agent@acme.example',
  password: 'password-for-the-mock-only',
  roles: [AGENT_ROLE.name],
} satisfies User;

export const BEN = {
  id: 'c0ffee00-2222-4aaa-8bbb-000000000002',
  name: 'Ben Agent',
  email: 'ben.agent@acme.example',
  password: 'password-for-the-mock-only',
  roles: [AGENT_ROLE.name],
} satisfies User;

export const SUPPORT_QUEUE = {
  id: 'd59d0280-3333-4aaa-8bbb-000000000001',
  name: 'Support',
  members: [ANN.id, BEN.id],
} satisfies Queue;

export const BILLING_QUEUE = {
  id: 'd59d0280-3333-4aaa-8bbb-000000000002',
  name: 'Billing',
  members: [BEN.id],
} satisfies Queue;

/** What Cognigy calls the deployment. Its webhook goes to this machine, where nothing listens until you put a receiver there. */
export const OPEN_INTEGRATION = {
  id: 'a11ce0de-5555-4aaa-8bbb-000000000001',
  name: 'cognigy-handover',
  outboundNotificationWebhookUrl: 'http://127.0.0.1:4311/handover/genesysCloudOM',
  outboundNotificationWebhookSignatureSecretToken: 'webhook-secret-for-the-mock-only',
  queueId: SUPPORT_QUEUE.id,
} satisfies Integration;

/** Open, and owned by nobody, so that any token may hand it over. */
export const OPEN_CONVERSATION = {
  id: 'e1d2c3b4-4444-4aaa-8bbb-000000000001',
} satisfies SeededConversation;

/** The organisation of a mock that was given none. */
export const DEFAULT_ORGANIZATION = {
  id: '3f2c7d0e-5a41-4c8e-9d6b-0a1b2c3d4e5f',
  name: 'Acme Support (mock)',
  roles: [HANDOVER_ROLE, AGENT_ROLE],
  clients: [HANDOVER_CLIENT, LOGIN_CLIENT, SAML_CLIENT, PASSWORD_CLIENT, DISABLED_CLIENT, LIMITED_CLIENT],
  users: [ANN, BEN],
  queues: [SUPPORT_QUEUE, BILLING_QUEUE],
  integrations: [OPEN_INTEGRATION],
  conversations: [OPEN_CONVERSATION],
} satisfies OrganizationInput;
