import { isDeepStrictEqual } from 'node:util';
import { createApp } from './app.ts';
import { VirtualClock } from './base/clock.ts';
import { createSecretIds, type SecretIds } from './base/secret-ids.ts';
import { Journal } from './exchange/journal.ts';
import { GenesysHosts } from './hosts/genesys-hosts.ts';
import type { Middleware } from './http/middleware.ts';
import { type LimitSettings, Limits } from './limits/limits.ts';
import { type Losses, lossesOf } from './losses.ts';
import { Counts } from './metrics/counts.ts';
import { socketGate } from './notifications/socket-gate.ts';
import type { ConversationEvent } from './org/conversations/events.ts';
import type { Organization } from './org/organization.ts';
import { differsByChanges } from './org/organization-changes.ts';
import { DeliveryStore } from './outbound/delivery-store.ts';
import { OwnAddress, portOf } from './outbound/own-address.ts';
import type { Listening } from './port/listen.ts';
import { openPort, type PortOptions } from './port/open-port.ts';
import { Tenant, type TenantSettings } from './tenant.ts';

export interface MockSettings extends TenantSettings {
  /** The one that a reset goes back to, until its file is changed. */
  readonly organization: Organization;
  /** How much the mock keeps; the defaults when left out. */
  readonly limits?: LimitSettings | undefined;
  /** What secret ids are derived from; random when left out. */
  readonly idKey?: string | undefined;
  /** A file that keeps undelivered webhooks over a restart. */
  readonly webhookStore?: string | undefined;
  /** A file with what came of replaying the contracts the last time, for the page. */
  readonly verificationReport?: string | undefined;
}

export type Observer = (event: ConversationEvent | { readonly kind: 'organization-replaced' }) => void;

export interface ListenOptions extends PortOptions {
  /** The middleware for `/__mock`; without it the mock can only be steered from inside. */
  readonly control?: Middleware | undefined;
}

/** What came of a newer version of the organisation file. */
export type Adoption =
  | { readonly kind: 'unchanged' }
  /** Only what is allowed changed. */
  | { readonly kind: 'amended' }
  | { readonly kind: 'replaced'; readonly lost: Losses };

/** What listens: it has one tenant at a time, and puts another in its place when the organisation changes. */
export class Mock {
  readonly settings: MockSettings;
  readonly counts = new Counts();
  readonly #tenantSettings: TenantSettings;
  /** What a reset goes back to. */
  #home: Organization;
  /** Told of what happens in conversations, whatever organisation is in force, and of its replacement. */
  readonly observers = new Set<Observer>();
  readonly #deliveryStore: DeliveryStore | undefined;
  readonly #own: OwnAddress;
  readonly #secrets: SecretIds;
  readonly #limits: Limits;
  #tenant: Tenant;
  #listening: Listening | undefined;

  constructor(settings: MockSettings) {
    const {
      organization,
      webhookStore,
      limits = {},
      idKey,
      verificationReport: _,
      ...tenantSettings
    } = settings;
    const { log, journalSize, hosts = new GenesysHosts(), publicUrl } = tenantSettings;
    this.settings = settings;
    this.#tenantSettings = tenantSettings;
    this.#home = organization;
    this.#deliveryStore = webhookStore === undefined ? undefined : new DeliveryStore(webhookStore, log);
    this.#own = new OwnAddress(hosts, publicUrl);
    this.#secrets = createSecretIds(idKey);
    this.#limits = new Limits(limits, log);
    const journal = new Journal({
      size: journalSize,
      mostBytes: this.#limits.most('journalBytes'),
      onFull: () => this.#limits.tell('journalBytes'),
    });
    const clock = new VirtualClock((error) => log.error('a scheduled task failed', error));
    this.#tenant = this.#begin(organization, { clock, journal });
  }

  /** The organisation in force and everything that it knows. */
  get tenant(): Tenant {
    return this.#tenant;
  }

  /** Back to the organisation file: no token, no conversation of its own, an empty journal, the clock released. */
  reset(): void {
    const { clock, journal } = this.#tenant;
    this.#tenant.end();
    clock.release();
    journal.clear();
    this.#replaceBy(this.#home);
  }

  /**
   * Takes a newer version of the organisation file: puts it in force, and lets a reset go back to it. Where only what is allowed has
   * changed, tokens and conversations stay; any other change begins anew, as {@link replaceOrganization} does.
   */
  adoptOrganization(organization: Organization): Adoption {
    const { directory } = this.#tenant;
    this.#home = organization;
    if (isDeepStrictEqual(directory.organization, organization)) return { kind: 'unchanged' };
    if (differsByChanges(directory.organization, organization)) {
      directory.amend(organization);
      return { kind: 'amended' };
    }
    const lost = lossesOf(this.#tenant);
    this.replaceOrganization(organization);
    return { kind: 'replaced', lost };
  }

  /** Puts another organisation in force; tokens and conversations of the former one are gone. Time and journal go on. */
  replaceOrganization(organization: Organization): void {
    this.#tenant.end();
    this.#replaceBy(organization);
  }

  /**
   * Opens a port.
   *
   * @param number 0 for any free one
   * @returns where it listens
   * @throws the system's error when the port cannot be had; ConfigError for a webhook store that cannot be read
   */
  async listen(host: string, number: number, options: ListenOptions = {}): Promise<string> {
    const { control, ...port } = options;
    const tenantOf = () => this.#tenant;
    const occupant = { app: createApp(tenantOf, control), gate: socketGate(tenantOf), tenantOf };
    const listening = await openPort(occupant, host, number, port);
    this.#listening = listening;
    this.#own.port = portOf(new URL(listening.url));
    try {
      await this.#tenant.deliveries.restore();
    } catch (error) {
      await this.close();
      throw error;
    }
    return listening.url;
  }

  /** Ends everything under way and leaves what is undelivered in the store. Settles when the port is free. */
  async close(): Promise<void> {
    this.#tenant.clock.stop();
    this.#tenant.notifications.close();
    await this.#tenant.deliveries.close();
    await this.#listening?.close();
  }

  #begin(organization: Organization, { clock, journal }: Pick<Tenant, 'clock' | 'journal'>): Tenant {
    return new Tenant(this.#tenantSettings, organization, {
      clock,
      journal,
      counts: this.counts,
      secrets: this.#secrets,
      limits: this.#limits,
      deliveryStore: this.#deliveryStore,
      own: this.#own,
      onEvent: (event) => this.#tell(event),
    });
  }

  /** The tenant must have ended. */
  #replaceBy(organization: Organization): void {
    this.#tenant = this.#begin(organization, this.#tenant);
    this.#tell({ kind: 'organization-replaced' });
  }

  #tell(event: Parameters<Observer>[0]): void {
    for (const observe of this.observers) observe(event);
  }
}
