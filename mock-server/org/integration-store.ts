import type { Clock, ScheduledTask } from '../base/clock.ts';
import type { Ids } from '../base/ids.ts';
import type { Limits } from '../limits/limits.ts';
import type { Integration } from './organization.ts';

/** An Open Messaging integration with what the platform knows about it. Times are epoch milliseconds. */
export interface IntegrationRecord extends Integration {
  /** Creation is asynchronous: `Initiated` at first. One from the organisation file has long been completed. */
  readonly createStatus: 'Initiated' | 'Completed';
  readonly supportedContentId: string;
  readonly messagingSettingId: string | undefined;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Ids of users; undefined for the organisation file and for clients without a user. */
  readonly createdBy: string | undefined;
  readonly modifiedBy: string | undefined;
}

/** What a caller decides about an integration. */
export interface IntegrationSettings {
  readonly name: string;
  readonly outboundNotificationWebhookUrl: string;
  readonly outboundNotificationWebhookSignatureSecretToken: string;
  readonly webhookHeaders?: Record<string, string> | undefined;
  readonly supportedContentId?: string | undefined;
  readonly messagingSettingId?: string | undefined;
}

/** Inferred: the vendor's answer is polled for, how long it takes is not written anywhere. */
const CREATION_MS = 1000;

/** The profile that recorded integrations name (gildas/go-gcloudcx test data). */
const DEFAULT_SUPPORTED_CONTENT = 'webMessagingDefault';

/** The Open Messaging integrations of one organisation, in the order in which they were made. */
export class IntegrationStore {
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #limits: Limits;
  readonly #byId = new Map<string, IntegrationRecord>();
  /** What completes those that were just made. */
  readonly #creations = new Map<string, ScheduledTask>();
  /** Those that the organisation began with, as they were then. */
  readonly #seeded = new Set<IntegrationRecord>();
  #tellChange: (id: string) => void = () => {};

  constructor(clock: Clock, ids: Ids, limits: Limits, seeded: readonly Integration[]) {
    this.#clock = clock;
    this.#ids = ids;
    this.#limits = limits;
    const now = clock.now();
    for (const integration of seeded) {
      this.#byId.set(integration.id, {
        ...integration,
        createStatus: 'Completed',
        supportedContentId: DEFAULT_SUPPORTED_CONTENT,
        messagingSettingId: undefined,
        createdAt: now,
        modifiedAt: now,
        createdBy: undefined,
        modifiedBy: undefined,
      });
    }
    for (const record of this.#byId.values()) this.#seeded.add(record);
  }

  /** @param tell told which one is changed or deleted, in the place of who was told before */
  onChange(tell: (id: string) => void): void {
    this.#tellChange = tell;
  }

  /** One that the organisation did not begin with, or not as it is now; undefined for all others. */
  changed(id: string): IntegrationRecord | undefined {
    const record = this.#byId.get(id);
    return record === undefined || this.#seeded.has(record) ? undefined : record;
  }

  /** Puts one of a former process in the place of what the organisation has. */
  restore(record: IntegrationRecord): void {
    this.#byId.set(record.id, { ...record, createStatus: 'Completed' });
  }

  all(): readonly IntegrationRecord[] {
    return [...this.#byId.values()];
  }

  find(id: string): IntegrationRecord | undefined {
    return this.#byId.get(id);
  }

  /**
   * Starts the creation; it is completed a second later by the clock.
   *
   * @param settings in which `settingsProblems()` found nothing wrong
   * @throws MockError `mock.limit.reached`
   */
  create(settings: IntegrationSettings, userId: string | undefined): IntegrationRecord {
    this.#limits.checkRoom('integrations', this.#byId.size);
    const now = this.#clock.now();
    const record: IntegrationRecord = {
      id: this.#ids.uuid(),
      name: settings.name,
      outboundNotificationWebhookUrl: settings.outboundNotificationWebhookUrl,
      outboundNotificationWebhookSignatureSecretToken:
        settings.outboundNotificationWebhookSignatureSecretToken,
      webhookHeaders: settings.webhookHeaders ?? {},
      handoverEnd: {},
      createStatus: 'Initiated',
      supportedContentId: settings.supportedContentId ?? DEFAULT_SUPPORTED_CONTENT,
      messagingSettingId: settings.messagingSettingId,
      createdAt: now,
      modifiedAt: now,
      createdBy: userId,
      modifiedBy: userId,
    };
    this.#byId.set(record.id, record);
    const creation = this.#clock.schedule(CREATION_MS, () => {
      this.#creations.delete(record.id);
      this.#replace(record.id, { createStatus: 'Completed' });
    });
    this.#creations.set(record.id, creation);
    return record;
  }

  /** Changes only what is named. @param settings as for {@link create} */
  update(
    id: string,
    settings: Partial<IntegrationSettings>,
    userId: string | undefined,
  ): IntegrationRecord | undefined {
    const { webhookHeaders, supportedContentId, messagingSettingId, ...rest } = settings;
    return this.#replace(id, {
      ...rest,
      ...(webhookHeaders === undefined ? {} : { webhookHeaders }),
      ...(supportedContentId === undefined ? {} : { supportedContentId }),
      ...(messagingSettingId === undefined ? {} : { messagingSettingId }),
      modifiedAt: this.#clock.now(),
      modifiedBy: userId,
    });
  }

  delete(id: string): void {
    this.#creations.get(id)?.cancel();
    this.#creations.delete(id);
    if (this.#byId.delete(id)) this.#tellChange(id);
  }

  #replace(id: string, change: Partial<IntegrationRecord>): IntegrationRecord | undefined {
    const record = this.#byId.get(id);
    if (record === undefined) return undefined;
    const changed = { ...record, ...change };
    this.#byId.set(id, changed);
    this.#tellChange(id);
    return changed;
  }
}
