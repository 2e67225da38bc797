import type { Integration } from '../org/organization.ts';
import { TRANSPORT_HEADERS } from '../org/sendable.ts';
import type { Delivery } from './delivery.ts';
import type { Post } from './post.ts';
import { SIGNATURE_HEADER, signatureOf, signingSecret } from './signature.ts';

/**
 * Where a delivery goes and with which headers, by the integration as it is now.
 *
 * @returns undefined when the integration no longer uses this kind of delivery
 * @throws TypeError for a URL or a header that is malformed
 */
export function targetOf(integration: Integration, delivery: Delivery): Post | undefined {
  const { kind, body } = delivery;
  const { outboundNotificationWebhookUrl: webhookUrl, handoverEnd } = integration;
  const bytes = Buffer.from(body);
  switch (kind) {
    case 'webhook': {
      const headers = new Headers(integration.webhookHeaders);
      for (const name of TRANSPORT_HEADERS) headers.delete(name);
      headers.set(SIGNATURE_HEADER, signatureOf(signingSecret(integration, delivery), bytes));
      return { url: new URL(webhookUrl), headers: asJson(headers, bytes), body: bytes };
    }
    case 'http-trigger': {
      if (handoverEnd.httpTrigger === undefined) return undefined;
      const url = new URL(handoverEnd.httpTrigger.url ?? webhookUrl);
      return { url, headers: asJson(new Headers(), bytes), body: bytes };
    }
    case 'event-bridge': {
      if (handoverEnd.eventBridge === undefined) return undefined;
      const url = new URL(handoverEnd.eventBridge.url ?? webhookUrl);
      const headers = new Headers({ Authorization: handoverEnd.eventBridge.apiKey });
      return { url, headers: asJson(headers, bytes), body: bytes };
    }
    default:
      return kind satisfies never;
  }
}

function asJson(headers: Headers, body: Uint8Array): Record<string, string> {
  headers.set('Content-Type', 'application/json');
  headers.set('Content-Length', String(body.length));
  return Object.fromEntries(headers);
}
