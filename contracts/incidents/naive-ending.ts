import type { EndSignal } from '../cognigy/messaging/end-signal.ts';
import { HandoverService } from '../cognigy/service/handover-service.ts';
import type { CreateService } from './scene.ts';

/** A service that ends a handover by a simple rule. `sinceTransferMs` is infinite until an agent has transferred. */
export function endingWhen(rule: (signal: EndSignal, sinceTransferMs: number) => boolean): CreateService {
  return (parts) =>
    new (class extends HandoverService {
      #transferredAt = Number.NEGATIVE_INFINITY;

      override async observe(signal: EndSignal): Promise<void> {
        const now = parts.now?.() ?? 0;
        const over = rule(signal, now - this.#transferredAt);
        if (signal.disconnectType === 'TRANSFER') this.#transferredAt = now;
        const handover = parts.memory.find(signal.userId ?? '');
        if (over && handover !== undefined && parts.memory.end(handover)) {
          parts.chat.giveBackToBot(handover.userId);
        }
      }
    })(parts);
}
