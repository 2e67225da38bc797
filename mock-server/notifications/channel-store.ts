import type { Clock } from '../base/clock.ts';
import type { Ids } from '../base/ids.ts';
import type { SecretIds } from '../base/secret-ids.ts';
import type { Limits } from '../limits/limits.ts';
import type { TokenLedger, TokenRecord } from '../oauth/token-ledger.ts';
import { type Channel, type Connection, ownerOf } from './channel.ts';
import { notificationEvent } from './notification-event.ts';
import { Subscriptions } from './subscriptions.ts';
import {
  noLongerSubscribed,
  type SystemNotification,
  socketClosing,
  tokenRevoked,
} from './system-message.ts';

/** developer.genesys.cloud, notifications guide, limits. */
const CHANNELS_PER_OWNER = 20;
const LIFETIME_MS = 24 * 60 * 60 * 1000;
const WARNING_MS = 60 * 1000;
/** Inferred: a client that subscribes after the end is still told `404` for a moment (koodaamo/genesys-notifications sees such answers). */
const GRACE_MS = 1000;

/** The channels of one organisation: made, used, evicted, expired. */
export class ChannelStore {
  readonly subscriptions: Subscriptions;
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #secrets: SecretIds;
  readonly #limits: Limits;
  /** The one used longest ago comes first. */
  readonly #byId = new Map<string, Channel>();
  /** Those of ended channels are among them until they are closed. */
  readonly #connections = new Set<Connection>();

  constructor(clock: Clock, ids: Ids, secrets: SecretIds, tokens: TokenLedger, limits: Limits) {
    this.#clock = clock;
    this.#ids = ids;
    this.#secrets = secrets;
    this.#limits = limits;
    this.subscriptions = new Subscriptions(limits);
    tokens.onEnded((token) => {
      for (const channel of this.#byId.values()) {
        if (channel.token === token) this.#end(channel, tokenRevoked(channel));
      }
    });
  }

  /**
   * Makes a channel. Where the owner has too many, the one used longest ago goes, and those without a socket first.
   *
   * @throws MockError `mock.limit.reached` where all owners together have too many
   */
  create(token: TokenRecord): Channel {
    const owned = this.ownedBy(token);
    if (owned.length >= CHANNELS_PER_OWNER) {
      const evicted = owned.find(({ connection }) => connection === undefined) ?? owned[0];
      if (evicted !== undefined) this.#end(evicted, noLongerSubscribed(evicted));
    }
    this.#limits.checkRoom('channels', this.#byId.size);
    const channel: Channel = {
      id: `streaming-0-${this.#secrets.channel()}`,
      token,
      expiresAt: 0,
      subscriptions: new Map(),
      connection: undefined,
      timers: [],
    };
    this.#byId.set(channel.id, channel);
    this.extend(channel);
    return channel;
  }

  /** @returns undefined for a channel that has ended, or was never made */
  find(id: string): Channel | undefined {
    const channel = this.#byId.get(id);
    return channel !== undefined && channel.expiresAt > this.#clock.now() ? channel : undefined;
  }

  /** The channels of the token's user and application, the one used longest ago first. */
  ownedBy(token: TokenRecord): Channel[] {
    const owner = ownerOf(token);
    return [...this.#byId.values()].filter((channel) => ownerOf(channel.token) === owner);
  }

  /** Gives the channel another 24 hours, as a subscribe call does. */
  extend(channel: Channel): void {
    this.#use(channel);
    channel.expiresAt = this.#clock.now() + LIFETIME_MS;
    this.#stopTimers(channel);
    channel.timers.push(
      this.#clock.schedule(LIFETIME_MS - WARNING_MS, () => this.#tell(channel, socketClosing(channel))),
      this.#clock.schedule(LIFETIME_MS, () => this.#end(channel, undefined)),
      // Where the clock was set past it, the end of the token is due already.
      this.#clock.schedule(Math.max(channel.token.expiresAt - this.#clock.now(), 0), () =>
        this.#end(channel, tokenRevoked(channel)),
      ),
    );
  }

  /** Gives the channel its socket; a former one is closed. */
  connect(channel: Channel, connection: Connection): void {
    channel.connection?.close('Another connection took over this channel.');
    channel.connection = connection;
    this.#connections.add(connection);
    this.#use(channel);
  }

  get openSockets(): number {
    return this.#connections.size;
  }

  disconnect(channel: Channel, connection: Connection): void {
    this.#connections.delete(connection);
    if (channel.connection !== connection) return;
    channel.connection = undefined;
    // Of a channel that has ended, what would have closed the connection.
    if (!this.#byId.has(channel.id)) this.#stopTimers(channel);
  }

  /** Ends every channel and socket at once. */
  close(): void {
    for (const channel of this.#byId.values()) this.#forget(channel);
    for (const connection of this.#connections) connection.drop('The mock was reset or is closing.');
  }

  #end(channel: Channel, notification: SystemNotification | undefined): void {
    this.#forget(channel);
    const { connection } = channel;
    if (connection === undefined) return;
    const reason = 'The channel has ended.';
    if (notification === undefined) connection.close(reason);
    else {
      this.#tell(channel, notification);
      channel.timers.push(this.#clock.schedule(GRACE_MS, () => connection.close(reason)));
    }
  }

  #tell(channel: Channel, { topicName, body }: SystemNotification): void {
    channel.connection?.send(notificationEvent(this.#ids, topicName, body));
  }

  #forget(channel: Channel): void {
    this.#byId.delete(channel.id);
    this.#stopTimers(channel);
    this.subscriptions.clear(channel);
  }

  #stopTimers(channel: Channel): void {
    for (const timer of channel.timers.splice(0)) timer.cancel();
  }

  #use(channel: Channel): void {
    this.#byId.delete(channel.id);
    this.#byId.set(channel.id, channel);
  }
}
