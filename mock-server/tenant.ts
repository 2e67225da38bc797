import type { VirtualClock } from './base/clock.ts';
import { createIds, type Ids } from './base/ids.ts';
import type { Logger } from './base/logger.ts';
import type { SecretIds } from './base/secret-ids.ts';
import type { Answer, Exchange } from './exchange/exchange.ts';
import type { Journal } from './exchange/journal.ts';
import { applyDeliveryFaults } from './faults/apply-delivery-faults.ts';
import { Faults } from './faults/faults.ts';
import { GenesysHosts } from './hosts/genesys-hosts.ts';
import { RateLimits } from './http/rate-limits.ts';
import type { Limits } from './limits/limits.ts';
import { Manners } from './manners/manners.ts';
import type { Counts } from './metrics/counts.ts';
import { ChannelStore } from './notifications/channel-store.ts';
import { publishConversationEvent } from './notifications/publish.ts';
import { TokenLedger } from './oauth/token-ledger.ts';
import type { ApiDocument } from './openapi/api-document.ts';
import { ConversationEngine } from './org/conversations/engine.ts';
import { ConversationEvents, type ConversationListener } from './org/conversations/events.ts';
import { Directory } from './org/directory.ts';
import { IntegrationStore } from './org/integration-store.ts';
import type { Organization } from './org/organization.ts';
import { Deliveries } from './outbound/deliveries.ts';
import type { DeliveryStore } from './outbound/delivery-store.ts';
import type { OwnAddress } from './outbound/own-address.ts';

/** How a tenant behaves, whatever its organisation. */
export interface TenantSettings {
  readonly document: ApiDocument;
  readonly log: Logger;
  /** The same seed gives the same ids. */
  readonly seed: string;
  /** False gives the bare answers of the real service. */
  readonly explained: boolean;
  /** How many requests the journal keeps, and how many finished deliveries are remembered. */
  readonly journalSize: number;
  /** Hosts other than loopback that webhooks may go to: names, addresses, `*.suffix`. */
  readonly allowWebhookHosts?: readonly string[] | undefined;
  /** Names under which the mock answers in the place of Genesys Cloud; those of its regions when left out. */
  readonly hosts?: GenesysHosts | undefined;
  /** Whether `X-Forwarded-Proto` and `X-Forwarded-Host` are believed. */
  readonly trustProxy?: boolean | undefined;
  /** Scheme, host and port under which clients reach the mock, whatever they say. */
  readonly publicUrl?: string | undefined;
  /** Whether the mock was set up for a host name, in lower case, besides those of {@link hosts}. */
  readonly isConfiguredName?: ((name: string) => boolean) | undefined;
  /** Origins of web pages that may call the API besides those on loopback and of redirect URIs. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** Whether there is a web page at `/__mock/`, which is told to who looks for one. */
  readonly hasPage?: boolean | undefined;
}

/** What goes on when one organisation follows another, and who is told of what happens. */
export interface TenantContext {
  /** Nothing may be scheduled on it any more. */
  readonly clock: VirtualClock;
  readonly journal: Journal;
  readonly counts: Counts;
  readonly secrets: SecretIds;
  readonly limits: Limits;
  readonly deliveryStore: DeliveryStore | undefined;
  readonly own: OwnAddress;
  /** Told of what happens in conversations, those that the organisation begins with included. */
  readonly onEvent: ConversationListener;
}

/** One organisation and everything that it knows. Nothing of it lives elsewhere; another organisation is another tenant. */
export class Tenant {
  readonly settings: TenantSettings;
  readonly log: Logger;
  readonly document: ApiDocument;
  readonly clock: VirtualClock;
  readonly journal: Journal;
  readonly counts: Counts;
  readonly hosts: GenesysHosts;
  /** Where the mock itself is reached. */
  readonly own: OwnAddress;
  readonly ids: Ids;
  /** For what opens something: tokens, codes, channels. */
  readonly secrets: SecretIds;
  readonly limits: Limits;
  /** For control calls: watching must not change the ids of what is watched. */
  readonly controlIds: Ids;
  readonly directory: Directory;
  readonly tokens: TokenLedger;
  readonly rateLimits: RateLimits;
  readonly faults: Faults;
  readonly manners: Manners;
  readonly events = new ConversationEvents();
  readonly integrations: IntegrationStore;
  readonly notifications: ChannelStore;
  readonly deliveries: Deliveries;
  readonly conversations: ConversationEngine;
  #hasEnded = false;

  constructor(settings: TenantSettings, organization: Organization, context: TenantContext) {
    const { document, log, seed } = settings;
    const { clock, journal, counts, secrets, limits, deliveryStore, own, onEvent } = context;
    this.settings = settings;
    this.log = log;
    this.document = document;
    this.clock = clock;
    this.journal = journal;
    this.counts = counts;
    this.hosts = settings.hosts ?? new GenesysHosts();
    this.own = own;
    this.secrets = secrets;
    this.limits = limits;
    this.ids = createIds(seed);
    this.controlIds = createIds(`${seed} control`);
    this.directory = new Directory(organization);
    this.tokens = new TokenLedger(clock, this.ids, secrets, limits);
    this.rateLimits = new RateLimits(clock, organization.rateLimits);
    this.faults = new Faults(clock, seed);
    this.notifications = new ChannelStore(clock, this.ids, secrets, this.tokens, limits);
    this.manners = new Manners(this);
    this.integrations = new IntegrationStore(clock, this.ids, limits, organization.integrations);
    this.events.subscribe((event) => publishConversationEvent(this, event));
    this.deliveries = new Deliveries(this, {
      allowWebhookHosts: settings.allowWebhookHosts ?? [],
      store: deliveryStore,
      keep: settings.journalSize,
      onForgeryAccepted: (delivery) => this.manners.reportForgery(delivery),
      applyFaults: (delivery) => applyDeliveryFaults(this.faults, delivery),
      onUndelivered: (messageId) => this.conversations.setMessageStatus(messageId, 'delivery-failed'),
    });
    this.events.subscribe(onEvent);
    this.conversations = new ConversationEngine(this);
    this.#begin(organization);
  }

  /** What the organisation file asks for beyond its directory. */
  #begin({ faults, conversations }: Organization): void {
    for (const choice of faults) {
      this.faults.add(choice);
      const operation = 'match' in choice ? choice.match.operation : undefined;
      if (operation !== undefined && !this.document.operations.has(operation))
        this.log.warn(`a fault rule is for ${operation}, which no operation is called`);
    }
    for (const conversation of conversations) this.conversations.begin(conversation);
  }

  /** Whether another organisation took the place of this one: what is still under way for it does nothing any more. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /**
   * Counts a finished request, and writes it into the journal with what is bad about the client in it. The journal of an organisation
   * that has ended is the next one's by now.
   *
   * @param payload the answer as it is written; undefined for none
   */
  record(exchange: Exchange, answer: Answer, payload: string | undefined): void {
    this.counts.request(exchange, answer);
    if (this.#hasEnded) return;
    const entry = this.journal.add(exchange, answer, payload);
    this.manners.observe(exchange, answer, entry);
    this.journal.tell(entry);
  }

  /** Empties the journal, and with it what was found about the client. */
  forgetRequests(): void {
    this.journal.clear();
    this.manners.forget();
  }

  /** Ends everything under way, sockets included; nothing that was going to happen happens any more. */
  end(): void {
    this.#hasEnded = true;
    this.clock.stop();
    this.faults.release();
    this.notifications.close();
    this.deliveries.forget();
  }
}
