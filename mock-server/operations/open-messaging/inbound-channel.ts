import type { Model } from '../../openapi/models.ts';

interface SentChannel {
  readonly from: Model<'OpenMessagingFromRecipient'>;
  readonly time: string;
}

/** The channel of an inbound message as the platform gives it back: completed by what the sender does not know. */
export function inboundChannel(
  { from, time }: SentChannel,
  integrationId: string,
  messageId: string,
): Model<'OpenMessagingChannel'> {
  // A picture of the sender can be read, but not sent.
  const { image: _, ...sender } = from;
  return {
    id: integrationId,
    platform: 'Open',
    type: 'Private',
    messageId,
    to: { id: integrationId },
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
