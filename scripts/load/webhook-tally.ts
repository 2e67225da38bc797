import type { Webhook } from '../../contracts/index.ts';

interface Conversation {
  /** Undefined when all have arrived, to save memory: any later one is a repetition. */
  seen: Set<string> | undefined;
  lastText: number;
}

/** Counts the webhooks of many conversations, and finds what is lost, repeated or out of order. */
export class WebhookTally {
  readonly #expected: number;
  readonly #conversations = new Map<string, Conversation>();
  #arrived = 0;
  #repeated = 0;
  #disordered = 0;

  /** @param expected webhooks of each conversation */
  constructor(expected: number) {
    this.#expected = expected;
  }

  /** Texts are numbers that count up within their conversation. */
  count(webhook: Webhook): void {
    const id = webhook.conversationId ?? '';
    const conversation = this.#conversations.get(id) ?? { seen: new Set<string>(), lastText: 0 };
    this.#conversations.set(id, conversation);
    const { seen } = conversation;
    if (seen === undefined || seen.has(webhook.id)) {
      this.#repeated++;
      return;
    }
    this.#arrived++;
    seen.add(webhook.id);
    if (webhook.kind === 'text') {
      if (Number(webhook.text) !== conversation.lastText + 1) this.#disordered++;
      conversation.lastText = Number(webhook.text);
    }
    if (seen.size === this.#expected) conversation.seen = undefined;
  }

  /** @param conversations how many there were */
  result(conversations: number) {
    return {
      arrived: this.#arrived,
      lost: conversations * this.#expected - this.#arrived,
      repeated: this.#repeated,
      disordered: this.#disordered,
    };
  }
}
