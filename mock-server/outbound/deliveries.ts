import type { Clock } from '../base/clock.ts';
import type { Ids } from '../base/ids.ts';
import type { Logger } from '../base/logger.ts';
import { maskText } from '../exchange/masking/index.ts';
import type { Limits } from '../limits/limits.ts';
import type { Counts } from '../metrics/counts.ts';
import type { ConversationEvent, ConversationEvents } from '../org/conversations/events.ts';
import type { IntegrationStore } from '../org/integration-store.ts';
import type { Integration, Organization } from '../org/organization.ts';
import type { Delivery, NewDelivery } from './delivery.ts';
import { DeliveryQueue, type Sent } from './delivery-queue.ts';
import type { DeliveryStore } from './delivery-store.ts';
import { handoverEndsOf } from './handover-end.ts';
import type { Outcome } from './outcome.ts';
import type { OwnAddress } from './own-address.ts';
import { type Post, type PostControl, Poster } from './post.ts';
import { ReceiverReports } from './receiver-reports.ts';
import { targetOf } from './target.ts';
import { type Resolve, TargetGuard } from './target-guard.ts';
import { webhooksOf } from './webhooks.ts';

export interface DeliveriesOptions {
  /** Hosts other than loopback that may be called: names, addresses, `*.suffix`. */
  readonly allowWebhookHosts: readonly string[];
  /** Where undelivered ones are kept over a restart; nowhere when undefined. */
  readonly store: DeliveryStore | undefined;
  /** How many finished deliveries are remembered. */
  readonly keep: number;
  /** Told of a message that will not arrive: the agent sees it (developer forum of Genesys Cloud, thread 30668). */
  readonly onUndelivered: (messageId: string) => void;
  /** Says what is sent instead of a delivery; the delivery itself when left out. */
  readonly applyFaults?: (delivery: NewDelivery) => readonly NewDelivery[];
  /** Told of a delivery that the receiver accepted although its signature was wrong. */
  readonly onForgeryAccepted?: (delivery: Delivery) => void;
  /** The system's resolver when left out. */
  readonly resolve?: Resolve;
}

/** What deliveries are made from. */
export interface DeliveriesContext {
  readonly clock: Clock;
  readonly log: Logger;
  readonly counts: Counts;
  readonly limits: Limits;
  readonly ids: Ids;
  readonly events: ConversationEvents;
  readonly integrations: Pick<IntegrationStore, 'changed' | 'restore' | 'onChange'> & {
    find(id: string): Integration | undefined;
  };
  readonly directory: { readonly organization: Organization };
  /** Where the mock itself is reached: nothing is sent there. */
  readonly own?: OwnAddress;
}

/** Everything that one organisation sends to Cognigy on its own: webhooks and end-of-handover messages. */
export class Deliveries {
  readonly #context: DeliveriesContext;
  readonly #poster: Poster;
  readonly #queue: DeliveryQueue;
  readonly #receivers: ReceiverReports;
  readonly #store: DeliveryStore | undefined;
  readonly #onUndelivered: (messageId: string) => void;
  readonly #applyFaults: (delivery: NewDelivery) => readonly NewDelivery[];
  readonly #onForgeryAccepted: (delivery: Delivery) => void;
  readonly #unsubscribe: () => void;

  constructor(context: DeliveriesContext, options: DeliveriesOptions) {
    const { allowWebhookHosts, store, keep, onUndelivered, applyFaults, onForgeryAccepted, resolve } =
      options;
    const { clock, events, integrations, own } = context;
    this.#context = context;
    this.#poster = new Poster(new TargetGuard(allowWebhookHosts, resolve, own));
    this.#receivers = new ReceiverReports(context.log);
    this.#store = store;
    this.#onUndelivered = onUndelivered;
    this.#applyFaults = applyFaults ?? ((delivery) => [delivery]);
    this.#onForgeryAccepted = onForgeryAccepted ?? (() => {});
    this.#queue = new DeliveryQueue({
      clock,
      keep,
      refusal: (pending) => context.limits.refusal('pendingDeliveries', pending),
      send: (delivery, control) => this.#send(delivery, control),
      onAttempt: (delivery, outcome) => this.#onAttempt(delivery, outcome),
      onChange: (delivery) => this.#onChange(delivery),
    });
    if (store !== undefined) integrations.onChange((id) => store.onIntegration(id, integrations.changed(id)));
    this.#unsubscribe = events.subscribe((event) => this.#onEvent(event));
  }

  /** In the order in which they were added; of the finished ones only the last. */
  list(): Delivery[] {
    return this.#queue.list();
  }

  /** Settles when no attempt is under way. Deliveries may still wait for their next attempt, which needs the clock. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  /**
   * Sends what a former process left in the store file.
   *
   * @throws ConfigError for a file that cannot be used
   */
  async restore(): Promise<void> {
    if (this.#store === undefined) return;
    const { deliveries, integrations } = await this.#store.open();
    for (const integration of integrations) this.#context.integrations.restore(integration);
    for (const { createdAt, ...delivery } of deliveries) this.#queue.add(delivery, createdAt);
    this.#store.begin();
  }

  /** @returns when every delivery so far is in the store file, to stay; undefined where it is already, or where there is no such file */
  saved(): Promise<void> | undefined {
    return this.#store?.saved();
  }

  /** Forgets everything, in the store file too: the organisation is gone. */
  forget(): void {
    this.#stop();
    this.#store?.clear();
  }

  /** Ends everything under way and leaves undelivered ones in the store file. Settles when it is written. */
  async close(): Promise<void> {
    this.#stop();
    await this.#store?.close();
  }

  #stop(): void {
    this.#unsubscribe();
    this.#queue.clear();
    this.#poster.close();
  }

  #onEvent(event: ConversationEvent): void {
    const { clock, ids, integrations, directory } = this.#context;
    const { integrationId } = event.conversation;
    const integration = integrationId === undefined ? undefined : integrations.find(integrationId);
    if (integration === undefined) return;
    const organizationId = directory.organization.id;
    const deliveries = [
      ...webhooksOf(event, integration, this.#onUndelivered),
      ...handoverEndsOf(event, integration, { organizationId, ids, now: clock.now() }),
    ];
    for (const delivery of deliveries.flatMap(this.#applyFaults)) this.#queue.add(delivery);
  }

  async #send(delivery: Delivery, control: PostControl): Promise<Sent> {
    const refused = (reason: string): Sent => ({ url: undefined, outcome: { kind: 'refused', reason } });
    const integration = this.#context.integrations.find(delivery.integrationId);
    if (delivery.fault === 'lost') return refused('a fault rule lost it');
    if (integration === undefined) return refused('the integration is gone');
    const post = tryTargetOf(integration, delivery);
    if (post === 'malformed') return refused('its URL or one of its headers cannot be sent');
    if (post === undefined) return refused('the integration no longer asks for deliveries of this kind');
    // Not `origin`, which is `null` for the schemes that browsers do not know.
    const url = maskText(`${post.url.protocol}//${post.url.host}${post.url.pathname}`);
    return { url, outcome: await this.#poster.post(post, control) };
  }

  #onAttempt(delivery: Delivery, outcome: Outcome): void {
    const { counts, integrations } = this.#context;
    counts.deliveryAttempts.add(delivery.kind, delivery.attempts.length === 1 ? 'first' : 'retry');
    this.#receivers.onAttempt(delivery, outcome, integrations.find(delivery.integrationId));
  }

  #onChange(delivery: Delivery): void {
    if (delivery.state === 'pending')
      this.#store?.add(delivery, this.#context.integrations.changed(delivery.integrationId));
    else this.#store?.finish(delivery);
    if (delivery.state !== 'pending') this.#context.counts.deliveries.add(delivery.kind, delivery.state);
    if (delivery.state === 'delivered' && delivery.fault === 'forged') this.#onForgeryAccepted(delivery);
    if (delivery.state !== 'failed') return;
    const { status, error, url = 'nowhere' } = delivery.attempts.at(-1) ?? {};
    const why = status === undefined ? error : `answered ${status}`;
    const { kind, sequence, about, attempts } = delivery;
    const tries = attempts.length === 1 ? 'one attempt' : `${attempts.length} attempts`;
    this.#context.log.warn(`${kind} ${sequence} (${about}) to ${url} failed after ${tries}: ${why}`);
    delivery.onFailed?.();
  }
}

/** The error is not passed on: it repeats the value, which may be a secret. */
function tryTargetOf(integration: Integration, delivery: Delivery): Post | 'malformed' | undefined {
  try {
    return targetOf(integration, delivery);
  } catch {
    return 'malformed';
  }
}
