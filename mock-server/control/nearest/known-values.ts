import type { Clock } from '../../base/clock.ts';
import { isoOf } from '../../base/iso.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { Directory } from '../../org/directory.ts';
import type { IntegrationStore } from '../../org/integration-store.ts';
import type { RequestDraft } from './request-draft.ts';

/** Stands for a token where the organisation knows no personas; {@link ./dry-run.ts} lets it pass. */
export const TOKEN_PLACEHOLDER = 'YOUR_ACCESS_TOKEN';

/** Where values that are accepted are found. */
export interface KnownValuesSource {
  readonly directory: Directory;
  readonly conversations: ConversationEngine;
  readonly integrations: IntegrationStore;
  readonly clock: Clock;
}

/** Values that this organisation accepts, by the name that members and parameters have for them. */
export type KnownValues = Readonly<Record<string, string | undefined>>;

export function knownValues(
  { directory, conversations, integrations, clock }: KnownValuesSource,
  draft: RequestDraft,
): KnownValues {
  const { organization } = directory;
  const open = [...conversations.allOpen()];
  const mentioned = open.find(({ id }) => draft.path.includes(id));
  const conversation =
    mentioned ??
    open.find(({ owner, endedAt }) => endedAt === undefined && owner.clientId === undefined) ??
    open[0];
  const present = conversation?.participants.filter(({ state }) => state !== 'disconnected') ?? [];
  const participant = present.find(({ purpose }) => purpose === 'agent') ?? present[0];
  const token = organization.personas ? 'persona.valid' : TOKEN_PLACEHOLDER;
  return {
    sessionToken: token,
    token,
    conversationId: conversation?.id,
    participantId: participant?.id,
    communicationId: participant?.communicationId,
    queueId: organization.queues[0]?.id,
    userId: organization.users[0]?.id,
    integrationId: integrations.all()[0]?.id,
    messageId: conversation?.messages.at(-1)?.id,
    time: isoOf(clock.now()),
  };
}

/** Names of values that a dry run cannot know, because they come from what has happened in a conversation. */
export const LIVE_NAMES: ReadonlySet<string> = new Set([
  'participantId',
  'communicationId',
  'messageId',
  'originatingMessageId',
  'channelId',
]);
