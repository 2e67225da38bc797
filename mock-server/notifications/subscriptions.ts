import type { Limits } from '../limits/limits.ts';
import type { Channel } from './channel.ts';

/** Which channels listen to which topic names. */
export class Subscriptions {
  readonly #limits: Limits;
  readonly #listeners = new Map<string, Set<Channel>>();
  /** Of all channels, each as it was sent. */
  #count = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get isEmpty(): boolean {
    return this.#listeners.size === 0;
  }

  /** Channels that hear this topic, each once however often it subscribed. */
  listeners(name: string): ReadonlySet<Channel> {
    return this.#listeners.get(name) ?? NO_CHANNELS;
  }

  /**
   * @param subscriptions by the text that was sent, the topic names it stands for
   * @throws MockError `mock.limit.reached`
   */
  replace(channel: Channel, subscriptions: ReadonlyMap<string, readonly string[]>): void {
    const next = [...subscriptions];
    const grown = next.length - channel.subscriptions.size;
    if (grown > 0) this.#limits.checkRoom('subscriptions', this.#count, grown);
    this.clear(channel);
    this.#count += next.length;
    for (const [id, names] of next) {
      channel.subscriptions.set(id, names);
      for (const name of names) {
        const listeners = this.#listeners.get(name) ?? new Set();
        this.#listeners.set(name, listeners.add(channel));
      }
    }
  }

  clear(channel: Channel): void {
    for (const name of [...channel.subscriptions.values()].flat()) {
      const listeners = this.#listeners.get(name);
      listeners?.delete(channel);
      if (listeners?.size === 0) this.#listeners.delete(name);
    }
    this.#count -= channel.subscriptions.size;
    channel.subscriptions.clear();
  }
}

const NO_CHANNELS: ReadonlySet<Channel> = new Set();
