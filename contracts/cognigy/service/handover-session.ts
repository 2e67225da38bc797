import type { EndSignal } from '../messaging/end-signal.ts';

/**
 * How long after a transfer after-call work counts as the former agent's. Through an HTTP trigger it names no agent, so only time
 * distinguishes it from that of the last agent (Cognigy/Documentation 62998e0: 10 s, 2.5 s before Cognigy.AI 2025.10).
 */
export const ACW_AFTER_TRANSFER_MS = 10_000;

/** What a signal means. `unsure`: ask Genesys Cloud whether the conversation has ended. */
export type Verdict = 'over' | 'goes-on' | 'unsure';

export interface HandoverSessionOptions {
  readonly userId: string;
  readonly integrationId: string;
  readonly conversationId: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * One handover of one end user, from its first message to its end. It judges which signals are the end: an agent who declines, does not
 * answer or transfers has left the conversation without ending it.
 */
export class HandoverSession {
  readonly userId: string;
  readonly integrationId: string;
  readonly conversationId: string;
  readonly #now: () => number;
  /** Agents (by participant id) who have transferred; their after-call work follows. */
  readonly #transferred = new Set<string>();
  #transferredAt = Number.NEGATIVE_INFINITY;

  constructor({ userId, integrationId, conversationId, now }: HandoverSessionOptions) {
    this.userId = userId;
    this.integrationId = integrationId;
    this.conversationId = conversationId;
    this.#now = now;
  }

  judge(signal: EndSignal): Verdict {
    // After-call work of an earlier handover can come after the next one has begun.
    if (signal.conversationId !== undefined && signal.conversationId !== this.conversationId)
      return 'goes-on';
    switch (signal.about) {
      case 'customer.end':
        return 'over';
      case 'user.end':
        if (isTransfer(signal)) {
          this.#remember(signal);
          return 'goes-on';
        }
        // A trigger proves nothing: anybody can post one.
        return signal.conversationId === undefined ? 'unsure' : 'over';
      case 'acw':
        return this.#followsTransfer(signal) ? 'goes-on' : 'unsure';
      default:
        return signal.about satisfies never;
    }
  }

  #remember({ participantId }: EndSignal): void {
    this.#transferredAt = this.#now();
    if (participantId !== undefined) this.#transferred.add(participantId);
  }

  #followsTransfer({ participantId }: EndSignal): boolean {
    return participantId === undefined
      ? this.#now() - this.#transferredAt <= ACW_AFTER_TRANSFER_MS
      : this.#transferred.has(participantId);
  }
}

/** Every reason that passes the chat on: `TRANSFER`, `NO_ANSWER_TRANSFER`, `CONSULT_TRANSFER` and so on. */
function isTransfer({ disconnectType = '' }: EndSignal): boolean {
  return disconnectType === 'TRANSFER' || disconnectType.endsWith('_TRANSFER');
}
