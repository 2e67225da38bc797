import type { Webhook } from '../messaging/webhook.ts';
import type { HandoverSession } from './handover-session.ts';

/** Retries of a webhook end after about a minute and a half, so that this many ids go back far enough. */
const REMEMBERED_WEBHOOKS = 10_000;

/**
 * What all replicas of the handover service know: who is with an agent, and which webhooks have been shown. In an installation this is a
 * database; a memory of its own for each replica shows a message as often as there are replicas.
 */
export class HandoverMemory {
  readonly #byUser = new Map<string, HandoverSession>();
  readonly #shown = new Set<string>();

  /** Puts a handover in the place of the user's former one. */
  begin(session: HandoverSession): void {
    this.#byUser.set(session.userId, session);
  }

  /** The handover of a user that is under way. */
  find(userId: string): HandoverSession | undefined {
    return this.#byUser.get(userId);
  }

  findByConversation(conversationId: string): HandoverSession | undefined {
    return [...this.#byUser.values()].find((session) => session.conversationId === conversationId);
  }

  /** @returns false when it is over already, or another one has begun */
  end(session: HandoverSession): boolean {
    return this.#byUser.get(session.userId) === session && this.#byUser.delete(session.userId);
  }

  /** @returns false when somebody has claimed this webhook before */
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

  /** Lets a webhook that could not be shown come again. */
  unclaim(webhook: Webhook): void {
    this.#shown.delete(keyOf(webhook));
  }
}

/** A receipt has the id of the message that it is about. */
function keyOf(webhook: Webhook): string {
  return webhook.kind === 'receipt' ? `${webhook.id} ${webhook.status}` : webhook.id;
}
