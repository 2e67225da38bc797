/** The one door of the contracts for scripts: the pacts and their replays, the consumer, and every type that their signatures name. */

// The consumer.
export type { CallOptions, GenesysHosts } from './cognigy/access/genesys-request.ts';
export type { GenesysSession } from './cognigy/access/genesys-session.ts';
export {
  SessionToken,
  type SessionTokenOptions,
  type SessionTokens,
} from './cognigy/access/session-token.ts';
export type { ClientCredentials } from './cognigy/access/token-request.ts';
export { type EndListener, listenForEnd } from './cognigy/messaging/end-listener.ts';
export type { EndSignal } from './cognigy/messaging/end-signal.ts';
export {
  type AcceptedMessage,
  type FirstMessage,
  type SentAttachment,
  sendMessage,
  startConversation,
  type TranscriptLine,
  type UserMessage,
} from './cognigy/messaging/inbound-message.ts';
export type { EndUser } from './cognigy/messaging/inbound-path.ts';
export type { EndpointSettings, IncomingPost } from './cognigy/messaging/incoming-post.ts';
export {
  type Attachment,
  type Card,
  type CardAction,
  type OutboundMessage,
  parseWebhook,
  type Webhook,
  type WebhookBase,
} from './cognigy/messaging/webhook.ts';
export { HandoverMemory } from './cognigy/service/handover-memory.ts';
export {
  type Chat,
  type HandoverOutcome,
  type HandoverParts,
  type HandoverRequest,
  HandoverService,
  type HandoverSettings,
  type Refused,
} from './cognigy/service/handover-service.ts';
export {
  HandoverSession,
  type HandoverSessionOptions,
  type Verdict,
} from './cognigy/service/handover-session.ts';
export type { Emission, EmissionContext, Emissions, Emitted } from './emissions/emission.ts';
// Replays on the mock.
export { EMISSIONS } from './emissions.ts';
// Replays on a real organisation.
export {
  type LeftOut,
  listOf,
  type Plan,
  type PlannedInteraction,
  type PlanOptions,
  planReplay,
} from './live/plan.ts';
export { type LiveReplay, type Outcome, replayLive } from './live/replay-live.ts';
export { Secrets } from './live/secrets.ts';
export {
  hostsOf,
  type LiveHosts,
  missingSettings,
  readSettings,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
  type Settings,
} from './live/settings.ts';
export { PACTS_DIRECTORY, pactFiles, type RecordedPact, readPact } from './pacts.ts';
export { CONSUMER, PROVIDER, RETIRED_CONSUMER } from './parties.ts';
export { PROVIDER_STATES } from './provider-states.ts';
export { type ListeningServer, listenLocally } from './replay/listening.ts';
export type { InspectMessage } from './replay/message-server.ts';
export { PACT_CLI, pactBinary } from './replay/pact-binary.ts';
export type { Post, Receiver } from './replay/receiver.ts';
export { PRISM } from './replay/referee.ts';
export type { RelayedAnswer } from './replay/relay.ts';
export { VERIFICATION_REPORT } from './replay/verification-report.ts';
export type { ReplayedInteraction, VerifierResult } from './replay/verifier.ts';
export {
  type Replay,
  type ReplayResult,
  replayFiles,
  replayPacts,
  type Verification,
  verifyPacts,
} from './replay/verify-pacts.ts';
export type { SeedState, StateValues } from './states/state.ts';
