import type { Model } from '../../openapi/models.ts';
import type { IntegrationRecord } from '../../org/integration-store.ts';

interface SentChannel {
  readonly from: Model<'OpenMessagingFromRecipient'>;
  readonly time: string;
}

/** The channel of an inbound message as the platform gives it back: completed by what the sender does not know. */
export function inboundChannel(
  integration: IntegrationRecord,
  { from, time }: SentChannel,
  messageId: string,
): Model<'OpenMessagingChannel'> {
  // A picture can only be read of, not sent.
  const { image: _, ...sender } = from;
  return {
    id: integration.id,
    platform: 'Open',
    type: 'Private',
    messageId,
    to: { id: integration.id },
    from: sender,
    time,
  };
}

/** Senders write attachments with or without their kind; the platform names it. Items without an attachment are dropped (inferred). */
export function normalizedContent<Attachment extends object>(
  content: readonly { attachment?: Attachment }[] = [],
): { contentType: 'Attachment'; attachment: Attachment }[] {
  return content.flatMap(({ attachment }) =>
    attachment === undefined ? [] : [{ contentType: 'Attachment' as const, attachment }],
  );
}
