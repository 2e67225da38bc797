import type { Clock } from '../../base/clock.ts';
import type { AfterCallWork } from './after-call-work.ts';
import type { ConversationEvents } from './events.ts';
import type { Conversation, DisconnectType, Participant } from './model.ts';
import { customerOf, type Participants } from './participants.ts';
import type { ConversationRegistry } from './registry.ts';
import type { Router } from './router.ts';

/** How participants and conversations come to an end. */
export class Ending {
  readonly #clock: Clock;
  readonly #events: ConversationEvents;
  readonly #participants: Participants;
  readonly #router: Router;
  readonly #afterCallWork: AfterCallWork;
  readonly #registry: ConversationRegistry;

  constructor(
    clock: Clock,
    events: ConversationEvents,
    participants: Participants,
    router: Router,
    afterCallWork: AfterCallWork,
    registry: ConversationRegistry,
  ) {
    this.#clock = clock;
    this.#events = events;
    this.#participants = participants;
    this.#router = router;
    this.#afterCallWork = afterCallWork;
    this.#registry = registry;
  }

  /** Everybody who serves the customer at the moment leaves the conversation to somebody else. */
  handOver(conversation: Conversation): void {
    this.#router.withdraw(conversation);
    const [, ...others] = conversation.participants;
    this.#leave(conversation, others, () => 'transfer');
  }

  /** An agent hangs up: that ends the conversation. */
  endByAgent(conversation: Conversation, agent: Participant): void {
    if (conversation.endedAt !== undefined) return;
    this.#router.withdraw(conversation);
    const [customer, ...others] = conversation.participants;
    const ordered = [agent, ...(customer === undefined ? [] : [customer]), ...others];
    this.#close(conversation, ordered, (participant) => (participant === agent ? 'client' : 'peer'));
  }

  /** The customer goes first, then everybody else. */
  endAll(conversation: Conversation, ofCustomer: DisconnectType, ofOthers: DisconnectType): void {
    if (conversation.endedAt !== undefined) return;
    this.#router.withdraw(conversation);
    const customer = customerOf(conversation);
    this.#close(conversation, conversation.participants, (participant) =>
      participant === customer ? ofCustomer : ofOthers,
    );
  }

  #close(
    conversation: Conversation,
    participants: readonly Participant[],
    typeOf: (participant: Participant) => DisconnectType,
  ): void {
    conversation.endedAt = this.#clock.now();
    this.#leave(conversation, participants, typeOf, () => {
      this.#events.emit({ kind: 'conversation-ended', conversation });
    });
    this.#registry.retire(conversation);
  }

  /** After-call work starts when all have gone, as it follows the end of the agent's part (inferred). */
  #leave(
    conversation: Conversation,
    participants: readonly Participant[],
    typeOf: (participant: Participant) => DisconnectType,
    onGone: () => void = () => {},
  ): void {
    const agents: Participant[] = [];
    for (const participant of participants) {
      if (participant.state === 'disconnected') continue;
      if (participant.purpose === 'agent' && participant.state === 'connected') agents.push(participant);
      this.#participants.end(conversation, participant, typeOf(participant));
    }
    onGone();
    for (const agent of agents) this.#afterCallWork.begin(conversation, agent);
  }
}
