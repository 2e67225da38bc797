import { presentOf } from '../../org/conversations/participants.ts';
import type { Queue } from '../../org/organization.ts';
import type { Tenant } from '../../tenant.ts';

/** What goes on in a queue at this moment. */
export interface QueueActivity {
  /** Conversations without a connected agent, alerting ones included. */
  readonly waiting: number;
  /** Those of them that alert an agent. */
  readonly alerting: number;
  /** Conversations that an agent of this queue has. */
  readonly interacting: number;
}

export function activityOf(tenant: Tenant, queue: Queue): QueueActivity {
  let [waiting, alerting, interacting] = [0, 0, 0];
  for (const conversation of tenant.conversations.allOpen()) {
    if (presentOf(conversation, 'acd')?.queueId === queue.id) waiting++;
    const agent = presentOf(conversation, 'agent');
    if (agent?.queueId !== queue.id) continue;
    if (agent.state === 'alerting') alerting++;
    else interacting++;
  }
  return { waiting, alerting, interacting };
}
