import { presentOf } from '../../org/conversations/participants.ts';
import type { Queue } from '../../org/organization.ts';
import type { World } from '../../world.ts';

/** What goes on in a queue at this moment. */
export interface QueueActivity {
  /** Conversations without a connected agent, alerting ones included. */
  readonly waiting: number;
  /** Those of them that alert an agent. */
  readonly alerting: number;
  /** Conversations that an agent of this queue has. */
  readonly interacting: number;
  /** Milliseconds that agents have spent with conversations of the queue that ended, and how many those are. */
  readonly handledMs: number;
  readonly handled: number;
}

/** Counts the conversations that are known, ended ones included. */
export function activityOf(world: World, queue: Queue): QueueActivity {
  let [waiting, alerting, interacting, handledMs, handled] = [0, 0, 0, 0, 0];
  for (const conversation of world.conversations.all()) {
    if (presentOf(conversation, 'acd')?.queueId === queue.id) waiting++;
    for (const { purpose, queueId, state, connectedAt, endedAt } of conversation.participants) {
      if (purpose !== 'agent' || queueId !== queue.id) continue;
      if (state === 'alerting') alerting++;
      if (connectedAt === undefined) continue;
      if (state === 'connected') interacting++;
      if (endedAt === undefined) continue;
      handled++;
      handledMs += endedAt - connectedAt;
    }
  }
  return { waiting, alerting, interacting, handledMs, handled };
}
