import type { Webhook } from '../messaging/webhook.ts';
import type { HandoverSession } from './handover-session.ts';

/** A webhook is retried for about a minute and a half; so many ids go back further than that. */
const REMEMBERED_WEBHOOKS = 10_000;

/**
 * What all replicas of the handover service share: which users are with an agent, and which webhooks have been shown. In an installation
 * this is a database: replicas with separate memories would show a message more than once.
 */
export class HandoverMemory {
  readonly #byUser = new Map<string, HandoverSession>();
  readonly #shown = new Set<string>();

  /** Replaces the user's former handover. */
  begin(session: HandoverSession): void {
    this.#byUser.set(session.userId, session);
  }

  /** The current handover of a user. */
  find(userId: string): HandoverSession | undefined {
    return this.#byUser.get(userId);
  }

  findByConversation(conversationId: string): HandoverSession | undefined {
    return [...this.#byUser.values()].find((session) => session.conversationId === conversationId);
  }

  /** @returns false when it is already over, or another one has begun */
  end(session: HandoverSession): boolean {
    return this.#byUser.get(session.userId) === session && this.#byUser.delete(session.userId);
  }

  /** @returns false when a replica has already claimed this webhook */
  claim(webhook: Webhook): boolean {
    const key = keyOf(webhook);
    if (this.#shown.has(key)) return false;
    this.#shown.add(key);
    for (const oldest of this.#shown) {
      if (this.#shown.size <= REMEMBERED_WEBHOOKS) break;
      this.#shown.delete(oldest);
    }
    return true;
  }

  /** Lets a webhook that could not be shown be claimed again. */
  unclaim(webhook: Webhook): void {
    this.#shown.delete(keyOf(webhook));
  }
}

/** A receipt has the id of its message, so its status is part of the key. */
function keyOf(webhook: Webhook): string {
  return webhook.kind === 'receipt' ? `${webhook.id} ${webhook.status}` : webhook.id;
}
