import type { ConversationEngine } from '../../org/conversations/engine.ts';
import { presentOf } from '../../org/conversations/participants.ts';

/** What goes on in a queue at this moment. */
export interface QueueActivity {
  /** Conversations without a connected agent, alerting ones included. */
  readonly waiting: number;
  /** Those of them that alert an agent. */
  readonly alerting: number;
  /** Conversations that an agent of this queue has. */
  readonly interacting: number;
}

export function activityOf(queueId: string, conversations: ConversationEngine): QueueActivity {
  let [waiting, alerting, interacting] = [0, 0, 0];
  for (const conversation of conversations.allOpen()) {
    if (presentOf(conversation, 'acd')?.queueId === queueId) waiting++;
    const agent = presentOf(conversation, 'agent');
    if (agent?.queueId !== queueId) continue;
    if (agent.state === 'alerting') alerting++;
    else interacting++;
  }
  return { waiting, alerting, interacting };
}
