/** The one door of the mock for contracts, scripts and users: what starts it, every type that its signatures name, and the organisation that is built in. */
import './base/check-node.cjs';

export type { AgentsApi } from './agents-api.ts';
export type { Clock, ScheduledTask } from './base/clock.ts';
export type { Logger } from './base/logger.ts';
export type { AttemptView, DeliveryView } from './control/delivery-view.ts';
export type { FaultView } from './control/fault-view.ts';
export type { RefusalView, RequestView } from './control/request-view.ts';
export type { ControlCallName } from './control/route.ts';
export { CONTROL_CALLS } from './control/route-table.ts';
export type { TokenView } from './control/token-view.ts';
export { ConfigError } from './errors/config-error.ts';
export { GENESYS_ERRORS } from './errors/genesys-error.ts';
export { OAUTH_ERRORS } from './errors/oauth-error.ts';
export type { Confidence, Origin, Problem, Step } from './errors/why.ts';
export { FAULT_KINDS } from './faults/kinds/index.ts';
export type { ProfileName } from './faults/profile-names.ts';
export type { Fault, FaultInput, FaultRule } from './faults/rule.ts';
export type { GenesysMock } from './genesys-mock.ts';
export type { Finding } from './manners/finding.ts';
export type { PersonaOptions } from './oauth/issue-persona.ts';
export type { Persona, PersonaName } from './oauth/personas.ts';
export { PERSONAS } from './oauth/read-persona.ts';
export type { IssuedToken, TokenState } from './oauth/token-ledger.ts';
export type { TransferTarget } from './org/conversations/agent-desk.ts';
export type { RoutingStatus } from './org/conversations/agents.ts';
export type { OpenConversation } from './org/conversations/engine.ts';
export type { OutgoingMessage } from './org/conversations/messages.ts';
export type {
  Conversation,
  ConversationOwner,
  Customer,
  DisconnectType,
  Message,
  MessageContent,
  MessageStatus,
  Participant,
  ParticipantState,
  Purpose,
  Wrapup,
} from './org/conversations/model.ts';
export {
  ANN,
  BEN,
  BILLING_QUEUE,
  DEFAULT_ORGANIZATION,
  DISABLED_CLIENT,
  HANDOVER_CLIENT,
  LIMITED_CLIENT,
  LOGIN_CLIENT,
  OPEN_CONVERSATION,
  OPEN_INTEGRATION,
  PASSWORD_CLIENT,
  SAML_CLIENT,
  SUPPORT_QUEUE,
} from './org/default-organization.ts';
export type { IntegrationRecord, IntegrationSettings } from './org/integration-store.ts';
export {
  type Integration,
  type Organization,
  type OrganizationInput,
  organizationSchema,
} from './org/organization.ts';
export type { DeliveryKind, DeliveryState } from './outbound/delivery.ts';
export type { TlsAddresses } from './port/tls-addresses.ts';
export { type GenesysMockOptions, startGenesysMock } from './start-mock.ts';
