import { createHmac } from 'node:crypto';
import type { Integration } from '../org/organization.ts';
import type { NewDelivery } from './delivery.ts';

export const SIGNATURE_HEADER = 'X-Hub-Signature-256';

/**
 * The signature of a webhook: `sha256=` and the base64 HMAC over the bytes that are sent (Genesys developer centre, Open Messaging
 * outbound messages).
 */
export function signatureOf(secretToken: string, rawBody: Uint8Array): string {
  return `sha256=${createHmac('sha256', secretToken).update(rawBody).digest('base64')}`;
}

/** What a webhook is signed with: the integration's secret, or something else for a forged one. */
export function signingSecret(integration: Integration, { fault }: Pick<NewDelivery, 'fault'>): string {
  const secret = integration.outboundNotificationWebhookSignatureSecretToken;
  return fault === 'forged' ? `not ${secret}` : secret;
}
