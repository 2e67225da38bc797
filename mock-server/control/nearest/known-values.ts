import type { Tenant } from '../../tenant.ts';
import type { Sketch } from './sketch.ts';

/** Stands for a token where the organisation knows no personas; {@link ./trial.ts} lets it pass. */
export const TOKEN_PLACEHOLDER = 'YOUR_ACCESS_TOKEN';

/** Values that this organisation accepts, by the name that members and parameters have for them. */
export type KnownValues = Readonly<Record<string, string | undefined>>;

export function knownValues(tenant: Tenant, sketch: Sketch): KnownValues {
  const { organization } = tenant.directory;
  const open = [...tenant.conversations.allOpen()];
  const mentioned = open.find(({ id }) => sketch.path.includes(id));
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
    integrationId: tenant.integrations.all()[0]?.id,
    messageId: conversation?.messages.at(-1)?.id,
    time: new Date(tenant.clock.now()).toISOString(),
  };
}

/** Names of values that a trial cannot know, because they come from what has happened in a conversation. */
export const LIVE_NAMES: ReadonlySet<string> = new Set([
  'participantId',
  'communicationId',
  'messageId',
  'originatingMessageId',
  'channelId',
]);
