import type { Logger } from '../base/logger.ts';
import { OPEN_INTEGRATION } from '../org/default-organization.ts';
import type { Integration } from '../org/organization.ts';
import type { Delivery, DeliveryKind } from './delivery.ts';
import { RETRIES, RETRY_AFTER_MS, TIMEOUT_MS } from './delivery-queue.ts';
import { judgeOutcome, type Outcome } from './outcome.ts';

/** Further ones are told of again. */
const MOST_RECEIVERS = 1000;

/** Which member of an integration says where deliveries of a kind go. */
const ADDRESSES: Readonly<Record<DeliveryKind, string>> = {
  webhook: 'outboundNotificationWebhookUrl',
  'http-trigger': 'handoverEnd.httpTrigger.url',
  'event-bridge': 'handoverEnd.eventBridge.url',
};

const seconds = (milliseconds: number) => `${milliseconds / 1000} s`;

/** Tells of a receiver that does not answer when that is first seen, and not again until something arrives there. */
export class ReceiverReports {
  readonly #log: Logger;
  readonly #silent = new Set<string>();

  constructor(log: Logger) {
    this.#log = log;
  }

  /** @param integration the one whose delivery was tried just now */
  onAttempt({ kind, attempts }: Delivery, outcome: Outcome, integration: Integration | undefined): void {
    const { url } = attempts.at(-1) ?? {};
    if (url === undefined || integration === undefined) return;
    if (judgeOutcome(outcome) === 'delivered') this.#silent.delete(url);
    const trouble = troubleOf(outcome);
    if (trouble === undefined || this.#silent.has(url)) return;
    if (this.#silent.size >= MOST_RECEIVERS) this.#silent.clear();
    this.#silent.add(url);
    this.#log.warn(
      `The integration ${integration.name} (${integration.id}) cannot deliver to ${url}: ${trouble}. Each ${kind} is tried again ` +
        `every ${seconds(RETRY_AFTER_MS)}, ${RETRIES} times; this is not said again until one arrives. ${remedy(kind, integration)}`,
    );
  }
}

function remedy(kind: DeliveryKind, { id, outboundNotificationWebhookUrl }: Integration): string {
  const isExample =
    id === OPEN_INTEGRATION.id &&
    outboundNotificationWebhookUrl === OPEN_INTEGRATION.outboundNotificationWebhookUrl;
  const start = isExample
    ? 'The address of the built-in integration is only an example: start a receiver there, or give'
    : 'Start the receiver, or give';
  return (
    `${start} another address: ${ADDRESSES[kind]} in the organisation file (--org)` +
    (kind === 'webhook'
      ? `, PATCH /api/v2/conversations/messaging/integrations/open/${id}, or a new integration in the page at /__mock/.`
      : '.')
  );
}

/** Why no answer came, in plain words; undefined where one did, or where nothing was tried. */
function troubleOf(outcome: Outcome): string | undefined {
  if (outcome.kind === 'aborted') return `no answer came within ${seconds(TIMEOUT_MS)}`;
  if (outcome.kind !== 'unreachable') return undefined;
  const { code } = outcome;
  return `${WORDS.find(([pattern]) => pattern.test(code))?.[1] ?? 'it cannot be reached'} (${code})`;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^ECONNREFUSED$/, 'nothing listens there'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'no host of this name is found'],
  [/^(ECONNRESET|EPIPE)$/, 'the connection was broken off before an answer'],
  [/^(EPROTO|ERR_SSL_)/, 'it does not speak TLS, so perhaps the address must start with http://'],
  [/CERT|UNABLE_TO/, 'its certificate is not trusted (NODE_EXTRA_CA_CERTS can name an authority)'],
  [/^HPE_/, 'its answer is not HTTP'],
];
