import { timingSafeEqual } from 'node:crypto';
import { type EndSignal, parseEventBridge, parseTrigger } from './end-signal.ts';
import { parseWebhook, verifySignature, type Webhook } from './webhook.ts';
import { WebhookError } from './webhook-error.ts';

/** What came in at the endpoint, before anybody looked at it. Names of headers are in lower case. */
export interface IncomingPost {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

export interface EndpointSettings {
  /** The signature secret of the integration. */
  readonly webhookSecret: string;
  /** Where the end of handovers comes through Amazon EventBridge. */
  readonly eventBridge?: { readonly apiKey: string; readonly sourceSuffix: string };
}

/** Refused: 401 for a signature or key that is wrong, 400 for what cannot be read. */
export type ReadPost =
  | { readonly kind: 'webhook'; readonly webhook: Webhook }
  | { readonly kind: 'end'; readonly signal: EndSignal }
  | { readonly kind: 'refused'; readonly status: 400 | 401 };

/**
 * Tells apart the three things that Genesys Cloud posts to one address, and reads them. A webhook is signed, EventBridge sends a key; an
 * HTTP trigger proves nothing, so its word is never more than a reason to look.
 *
 * @returns what it is; never throws, whatever came in
 */
export function readPost({ headers, body }: IncomingPost, settings: EndpointSettings): ReadPost {
  const signature = headers['x-hub-signature-256'];
  const authorization = headers.authorization;
  try {
    if (signature !== undefined) {
      return verifySignature(body, String(signature), settings.webhookSecret)
        ? { kind: 'webhook', webhook: parseWebhook(body) }
        : { kind: 'refused', status: 401 };
    }
    if (authorization !== undefined) {
      const { eventBridge } = settings;
      return eventBridge !== undefined && isSame(String(authorization), eventBridge.apiKey)
        ? { kind: 'end', signal: parseEventBridge(body, eventBridge.sourceSuffix) }
        : { kind: 'refused', status: 401 };
    }
    return { kind: 'end', signal: parseTrigger(body) };
  } catch (error) {
    if (error instanceof WebhookError) return { kind: 'refused', status: 400 };
    throw error;
  }
}

function isSame(received: string, expected: string): boolean {
  const [a, b] = [Buffer.from(received), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
