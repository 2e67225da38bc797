import { GenesysError } from '../../errors/genesys-error.ts';
import type { TokenRecord } from '../../oauth/token-ledger.ts';
import type { Model } from '../../openapi/models.ts';

/** Characters of who sent a message, as JSON, and of the sender's id for it. */
const LONGEST_SENDER = 4096;
const LONGEST_ID = 1000;

/**
 * Who sent an inbound message, and when, for the conversation that it joins or opens.
 *
 * @throws GenesysError `bad.request` where that is longer than a mock can keep for each of many customers
 */
export function senderOf(
  { from, messageId, time, metadata }: Model<'OpenInboundMessageMessagingChannel'>,
  { clientId, userId }: TokenRecord,
) {
  const { image: _, ...customer } = from;
  checkLength('channel.from', JSON.stringify(customer).length, LONGEST_SENDER);
  checkLength('channel.messageId', messageId?.length ?? 0, LONGEST_ID);
  return {
    customer,
    customAttributes: metadata?.customAttributes ?? {},
    externalId: messageId,
    sentAt: Date.parse(time),
    owner: { clientId, ...(userId === undefined ? {} : { userId }) },
  };
}

function checkLength(field: string, length: number, longest: number): void {
  if (length <= longest) return;
  throw new GenesysError('bad.request', {
    step: 'handler',
    field,
    reason: `${field} has ${length} characters; at most ${longest} are taken.`,
    origin: { confidence: 'inferred', source: 'a text must end somewhere; where is not documented' },
  });
}
