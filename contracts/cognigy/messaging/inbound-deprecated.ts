import { callApi } from '../access/api-call.ts';
import type { GenesysSession } from '../access/genesys-session.ts';
import { type AcceptedMessage, accepted, type UserMessage } from './inbound-message.ts';
import { inboundChannel } from './inbound-path.ts';

/**
 * Sends a text through the only inbound operation before September 2023, deprecated since April 2024 (Genesys developer centre,
 * release notes): the body names the integration, and has a type. Releases of Cognigy.AI of that time may still call it.
 *
 * @throws GenesysRequestError
 */
export function sendMessageOnDeprecatedPath(
  session: GenesysSession,
  integrationId: string,
  { from, messageId, sentAt, text }: UserMessage,
): Promise<AcceptedMessage> {
  return callApi(session, 'POST', '/api/v2/conversations/messages/inbound/open', accepted, {
    channel: {
      platform: 'Open',
      type: 'Private',
      messageId,
      to: { id: integrationId },
      ...inboundChannel(from, sentAt),
    },
    type: 'Text',
    text,
    direction: 'Inbound',
  });
}
