import type { Clock, ScheduledTask } from '../../base/clock.ts';
import type { Directory } from '../directory.ts';
import type { Agents } from './agents.ts';
import type { Conversation, Participant } from './model.ts';
import { type Participants, presentOf } from './participants.ts';

/** A conversation in a queue. */
interface Waiting {
  readonly conversation: Conversation;
  readonly queueId: string;
  /** Agents who had it alerting and did not take it; not asked again before they have become available once more. */
  readonly passedOver: Set<string>;
}

/** A conversation that alerts an agent. */
interface Alert {
  readonly participant: Participant;
  readonly userId: string;
  readonly timeout: ScheduledTask;
}

/** For a transfer from an agent that no queue is known of: the same time as a queue that sets none. */
const ALERTING_SECONDS = 30;

/** Brings conversations to agents: queues, alerting, and back to the queue. */
export class Router {
  readonly #clock: Clock;
  readonly #directory: Directory;
  readonly #agents: Agents;
  readonly #participants: Participants;
  /** By conversation, longest wait first. */
  readonly #waiting = new Map<string, Waiting>();
  /** By conversation. */
  readonly #alerts = new Map<string, Alert>();

  constructor(clock: Clock, directory: Directory, agents: Agents, participants: Participants) {
    this.#clock = clock;
    this.#directory = directory;
    this.#agents = agents;
    this.#participants = participants;
  }

  /** Puts a conversation into a queue and offers it at once if somebody is free. */
  enqueue(conversation: Conversation, queueId: string, passedOver: Iterable<string> = []): void {
    const name = this.#directory.queue(queueId)?.name;
    this.#participants.start(conversation, { purpose: 'acd', state: 'connected', name, queueId });
    const waiting = { conversation, queueId, passedOver: new Set(passedOver) };
    this.#waiting.set(conversation.id, waiting);
    this.#offer(waiting);
  }

  /** Alerts this agent, no matter who else is free and what their own status is, as a transfer to a person does. */
  alert(conversation: Conversation, userId: string, queueId: string | undefined): Participant {
    const participant = this.#participants.start(conversation, {
      purpose: 'agent',
      state: 'alerting',
      name: this.#directory.user(userId)?.name,
      userId,
      queueId,
    });
    const queue = queueId === undefined ? undefined : this.#directory.queue(queueId);
    const seconds = queue?.alertingTimeoutSeconds ?? ALERTING_SECONDS;
    const timeout = this.#clock.schedule(seconds * 1000, () => this.#missed(conversation));
    this.#alerts.set(conversation.id, { participant, userId, timeout });
    this.#agents.alert(userId);
    return participant;
  }

  /** The alerted agent takes the conversation; it leaves the queue. */
  accept(conversation: Conversation): void {
    const alert = this.#endAlert(conversation, 'answered');
    if (alert === undefined) return;
    this.#waiting.delete(conversation.id);
    // In this order the end of the wait can say who answered.
    this.#participants.connect(conversation, alert.participant);
    const acd = presentOf(conversation, 'acd');
    if (acd !== undefined) this.#participants.end(conversation, acd, 'transfer');
    // An agent who answers is responding again, and may have room for more.
    this.#offerAll();
  }

  decline(conversation: Conversation): void {
    this.#refused(conversation, 'declined');
  }

  /** The conversation is taken out of queue and alert; its participants are the caller's to end. */
  withdraw(conversation: Conversation): void {
    this.#waiting.delete(conversation.id);
    if (this.#endAlert(conversation, 'gone') !== undefined) this.#offerAll();
  }

  /** An agent has become available and may be asked again. */
  agentAvailable(userId: string): void {
    for (const waiting of this.#waiting.values()) waiting.passedOver.delete(userId);
    this.#offerAll();
  }

  #missed(conversation: Conversation): void {
    this.#refused(conversation, 'unanswered');
  }

  /** The agent goes, the conversation waits on; one that came by a transfer to this agent goes into the queue (inferred). */
  #refused(conversation: Conversation, outcome: 'declined' | 'unanswered'): void {
    const alert = this.#endAlert(conversation, outcome);
    if (alert === undefined) return;
    const { participant, userId } = alert;
    this.#participants.end(conversation, participant, 'transfer.noanswer');
    const waiting = this.#waiting.get(conversation.id);
    if (waiting !== undefined) waiting.passedOver.add(userId);
    else if (participant.queueId !== undefined) this.enqueue(conversation, participant.queueId, [userId]);
    this.#offerAll();
  }

  #endAlert(
    conversation: Conversation,
    outcome: 'answered' | 'declined' | 'unanswered' | 'gone',
  ): Alert | undefined {
    const alert = this.#alerts.get(conversation.id);
    if (alert === undefined) return undefined;
    alert.timeout.cancel();
    this.#alerts.delete(conversation.id);
    this.#agents.endAlert(alert.userId, outcome);
    return alert;
  }

  #offerAll(): void {
    for (const waiting of this.#waiting.values()) {
      if (!this.#agents.anybodyFree()) return;
      this.#offer(waiting);
    }
  }

  #offer({ conversation, queueId, passedOver }: Waiting): void {
    if (this.#alerts.has(conversation.id)) return;
    const members = this.#directory.queue(queueId)?.members ?? [];
    const userId = this.#agents.pick(members, passedOver);
    if (userId !== undefined) this.alert(conversation, userId, queueId);
  }
}
