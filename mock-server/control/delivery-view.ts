import { isoOf } from '../base/iso.ts';
import { maskBody, maskText } from '../exchange/masking/index.ts';
import type { Finding } from '../manners/finding.ts';
import { UNVERIFIED_SIGNATURE } from '../manners/manners.ts';
import type { TokenLedger } from '../oauth/token-ledger.ts';
import type { IntegrationStore } from '../org/integration-store.ts';
import type { Delivery, DeliveryKind, DeliveryState } from '../outbound/delivery.ts';
import { signatureOf, signingSecret } from '../outbound/signature.ts';

/** One try to deliver. */
export interface AttemptView {
  /** ISO 8601, by the mock's clock. */
  readonly at: string;
  readonly durationMs: number;
  /** Scheme, host and path; null when there was nowhere to send to. */
  readonly url: string | null;
  /** What the receiver answered; null when it did not. */
  readonly status: number | null;
  /** Why there was no answer. */
  readonly error: string | null;
}

/** Something that the mock sent, or tried to, with its secrets masked: what `GET /__mock/deliveries` shows. */
export interface DeliveryView {
  /** Counts up from 1. */
  readonly sequence: number;
  readonly kind: DeliveryKind;
  /** The type of a message, or the name of a detail event. */
  readonly about: string;
  readonly integrationId: string;
  readonly conversationId: string;
  readonly state: DeliveryState;
  readonly createdAt: string;
  readonly attempts: readonly AttemptView[];
  readonly body: unknown;
  /** What `X-Hub-Signature-256` says, by the secret that the integration has now; null for the kinds that are not signed. */
  readonly signature: string | null;
  /** What a fault rule did to it. */
  readonly fault: 'lost' | 'forged' | null;
  /** What is bad about the receiver in this delivery. */
  readonly manners: readonly Finding[];
}

export function deliveryView(
  { tokens, integrations }: { readonly tokens: TokenLedger; readonly integrations: IntegrationStore },
  delivery: Delivery,
): DeliveryView {
  const { sequence, kind, about, integrationId, conversationId, state, createdAt, attempts, body } = delivery;
  const { fault = null } = delivery;
  const integration = integrations.find(integrationId);
  const secret = integration === undefined ? undefined : signingSecret(integration, delivery);
  return {
    sequence,
    kind,
    about,
    integrationId,
    conversationId,
    state,
    createdAt: isoOf(createdAt),
    attempts: attempts.map(({ at, durationMs, url = null, status = null, error = null }) => ({
      at: isoOf(at),
      durationMs,
      url,
      status,
      error: error === null ? null : maskText(error),
    })),
    body: maskBody(JSON.parse(body), tokens),
    signature: kind === 'webhook' && secret !== undefined ? signatureOf(secret, Buffer.from(body)) : null,
    fault,
    manners: fault === 'forged' && state === 'delivered' ? [UNVERIFIED_SIGNATURE] : [],
  };
}
