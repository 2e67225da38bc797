import type { TokenRecord } from '../../oauth/token-ledger.ts';
import type { Model } from '../../openapi/models.ts';

/** Who sent an inbound message, and when, for the conversation that it joins or opens. */
export function senderOf(
  { from, messageId, time, metadata }: Model<'OpenInboundMessageMessagingChannel'>,
  { clientId, userId }: TokenRecord,
) {
  const { image: _, ...customer } = from;
  return {
    customer,
    customAttributes: metadata?.customAttributes ?? {},
    externalId: messageId,
    sentAt: Date.parse(time),
    owner: { clientId, ...(userId === undefined ? {} : { userId }) },
  };
}
