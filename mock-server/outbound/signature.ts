import { createHmac } from 'node:crypto';

export const SIGNATURE_HEADER = 'X-Hub-Signature-256';

/**
 * The signature of a webhook: `sha256=` and the base64 HMAC over the bytes that are sent (Genesys developer centre, Open Messaging
 * outbound messages).
 */
export function signatureOf(secretToken: string, rawBody: Uint8Array): string {
  return `sha256=${createHmac('sha256', secretToken).update(rawBody).digest('base64')}`;
}
