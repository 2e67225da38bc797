import { timingSafeEqual } from 'node:crypto';
import { type EndSignal, parseEventBridge, parseTrigger } from './end-signal.ts';
import { parseWebhook, verifySignature, type Webhook } from './webhook.ts';
import { WebhookError } from './webhook-error.ts';

/** A request to the endpoint, not checked yet. Header names are in lower case. */
export interface IncomingPost {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

export interface EndpointSettings {
  /** The signature secret of the integration. */
  readonly webhookSecret: string;
  /** Only where the end of handovers comes through Amazon EventBridge. */
  readonly eventBridge?: { readonly apiKey: string; readonly sourceSuffix: string };
}

/** Refused: 401 for a wrong signature or key, 400 for a body that cannot be read. */
export type ReadPost =
  | { readonly kind: 'webhook'; readonly webhook: Webhook }
  | { readonly kind: 'end'; readonly signal: EndSignal }
  | { readonly kind: 'refused'; readonly status: 400 | 401 };

/**
 * Reads the three kinds of posts that Genesys Cloud sends to one address. A webhook is signed and EventBridge sends a key; an HTTP trigger
 * proves nothing, so it is never more than a reason to ask Genesys Cloud.
 *
 * @returns which kind it is; never throws, whatever the bytes are
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
