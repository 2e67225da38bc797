import { VirtualClock } from './base/clock.ts';
import { createIds, type Ids } from './base/ids.ts';
import type { Logger } from './base/logger.ts';
import { Journal } from './exchange/journal.ts';
import { Faults } from './faults/faults.ts';
import { strikeParcel } from './faults/strike-outbound.ts';
import { RateLimits } from './http/rate-limits.ts';
import { Manners } from './manners/manners.ts';
import { ChannelStore } from './notifications/channel-store.ts';
import { publishConversationEvent } from './notifications/publish.ts';
import { TokenLedger } from './oauth/token-ledger.ts';
import type { ApiDocument } from './openapi/api-document.ts';
import { ConversationEngine } from './org/conversations/engine.ts';
import { type ConversationEvent, ConversationEvents } from './org/conversations/events.ts';
import { Directory } from './org/directory.ts';
import { IntegrationStore } from './org/integration-store.ts';
import type { Organization } from './org/organization.ts';
import { Deliveries } from './outbound/deliveries.ts';
import { DeliveryStore } from './outbound/delivery-store.ts';

export interface WorldOptions {
  readonly organization: Organization;
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
  /** Keeps undelivered webhooks over a restart. */
  readonly webhookStore?: string | undefined;
}

export type Observer = (event: ConversationEvent | { readonly kind: 'organization-replaced' }) => void;

/** Members that nothing but the directory remembers. */
type AmendableMember = 'roles' | 'clients' | 'personas' | 'enforceScopes' | 'handover';

/** All that one mock knows. Nothing lives outside it, so any number of mocks can run in one process. */
export class World {
  readonly options: WorldOptions;
  readonly log: Logger;
  readonly document: ApiDocument;
  readonly clock: VirtualClock;
  readonly journal: Journal;
  /** Told of what happens in conversations, whatever organisation is in force, and of its replacement. */
  readonly observers = new Set<Observer>();
  readonly #deliveryStore: DeliveryStore | undefined;
  ids!: Ids;
  controlIds!: Ids;
  directory!: Directory;
  tokens!: TokenLedger;
  rateLimits!: RateLimits;
  faults!: Faults;
  manners!: Manners;
  /** What happens in conversations; whoever subscribes is forgotten when the organisation is replaced. */
  events!: ConversationEvents;
  integrations!: IntegrationStore;
  conversations!: ConversationEngine;
  deliveries!: Deliveries;
  notifications!: ChannelStore;

  constructor(options: WorldOptions) {
    this.options = options;
    this.log = options.log;
    this.document = options.document;
    this.clock = new VirtualClock((error) => this.log.error('a scheduled task failed', error));
    this.journal = new Journal(options.journalSize);
    // The first to look, so that everybody after it sees what it finds.
    this.journal.subscribe((entry) => this.manners.observe(entry));
    const { webhookStore } = options;
    this.#deliveryStore = webhookStore === undefined ? undefined : new DeliveryStore(webhookStore, this.log);
    this.reset();
  }

  /** Back to the organisation file: no token, no conversation of its own, an empty journal, the clock released. */
  reset(): void {
    this.clock.release();
    this.journal.clear();
    this.replaceOrganization(this.options.organization);
  }

  /** Empties the journal, and with it what was found about the client. */
  forgetRequests(): void {
    this.journal.clear();
    this.manners.forget();
  }

  /** Puts another organisation in force; tokens and conversations of the former one are gone. */
  replaceOrganization(organization: Organization): void {
    // Whatever was going to happen in the former organisation must not happen in this one.
    this.clock.stop();
    this.ids = createIds(this.options.seed);
    this.controlIds = createIds(`${this.options.seed} control`);
    this.directory = new Directory(organization);
    this.tokens = new TokenLedger(this.clock, this.ids);
    this.rateLimits = new RateLimits(this.clock, organization.rateLimits);
    this.manners = new Manners(this);
    this.faults?.release();
    this.faults = new Faults(this.clock, this.options.seed);
    for (const choice of organization.faults) {
      this.faults.add(choice);
      const operation = 'match' in choice ? choice.match.operation : undefined;
      if (operation !== undefined && this.document.operations.byId(operation) === undefined)
        this.log.warn(`a fault rule is for ${operation}, which no operation is called`);
    }
    this.events = new ConversationEvents();
    this.notifications?.close();
    this.notifications = new ChannelStore(this.clock, this.ids, this.tokens);
    this.events.subscribe((event) => publishConversationEvent(this, event));
    this.integrations = new IntegrationStore(this.clock, this.ids, organization.integrations);
    this.deliveries?.forget();
    this.deliveries = new Deliveries(this, {
      allowWebhookHosts: this.options.allowWebhookHosts ?? [],
      store: this.#deliveryStore,
      keep: this.options.journalSize,
      onForgeryTaken: (delivery) => this.manners.reportForgery(delivery),
      divert: (parcel) => strikeParcel(this.faults, parcel),
      onUndelivered: (messageId) => this.conversations.setMessageStatus(messageId, 'delivery-failed'),
    });
    // Below those that make something of an event: who looks at the world then sees it.
    this.events.subscribe((event) => {
      for (const observe of this.observers) observe(event);
    });
    this.conversations = new ConversationEngine(this);
    // Stores that listen to events stand above this line: opening a conversation is an event too.
    for (const conversation of organization.conversations) this.conversations.open(conversation);
    for (const observe of this.observers) observe({ kind: 'organization-replaced' });
  }

  /** Changes what an organisation allows - roles, clients, switches -; tokens and conversations stay. */
  amendOrganization(change: Partial<Pick<Organization, AmendableMember>>): void {
    this.directory = new Directory({ ...this.directory.organization, ...change });
  }
}
