import type { Webhook } from '../cognigy/messaging/webhook.ts';
import type { Chat } from '../cognigy/service/handover-service.ts';

/** The chat windows of all users. */
export class FakeChat implements Chat {
  readonly #shown = new Map<string, string[]>();
  readonly #withBot: string[] = [];

  show(userId: string, webhook: Webhook): void {
    if (webhook.kind !== 'text') return;
    this.#shown.set(userId, [...this.textsOf(userId), webhook.text]);
  }

  giveBackToBot(userId: string): void {
    this.#withBot.push(userId);
  }

  /** The texts from agents that a user has seen. */
  textsOf(userId: string): readonly string[] {
    return this.#shown.get(userId) ?? [];
  }

  /** How often a user came back to the bot. */
  returnsOf(userId: string): number {
    return this.#withBot.filter((id) => id === userId).length;
  }
}
