import type { ConversationEvents } from './events.ts';

/** How long agents have had conversations, by queue; what an estimate of waiting time rests on. */
export class HandleTimes {
  readonly #byQueue = new Map<string, { count: number; totalMs: number }>();

  constructor(events: ConversationEvents) {
    events.subscribe((event) => {
      if (event.kind !== 'participant-ended') return;
      const { queueId, connectedAt, endedAt, purpose } = event.participant;
      if (purpose !== 'agent' || queueId === undefined) return;
      if (connectedAt === undefined || endedAt === undefined) return;
      const row = this.#byQueue.get(queueId) ?? { count: 0, totalMs: 0 };
      row.count++;
      row.totalMs += endedAt - connectedAt;
      this.#byQueue.set(queueId, row);
    });
  }

  /** @returns undefined while no agent has finished a conversation of the queue */
  averageSeconds(queueId: string): number | undefined {
    const row = this.#byQueue.get(queueId);
    return row === undefined ? undefined : row.totalMs / row.count / 1000;
  }
}
