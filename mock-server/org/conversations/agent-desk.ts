import type { Directory } from '../directory.ts';
import type { AfterCallWork } from './after-call-work.ts';
import type { Agents } from './agents.ts';
import type { Ending } from './ending.ts';
import type { Messages, OutgoingMessage } from './messages.ts';
import type { Conversation, Message, Participant, Wrapup } from './model.ts';
import { type Participants, presentOf } from './participants.ts';
import type { Router } from './router.ts';

export interface DeskParts {
  readonly agents: Agents;
  readonly participants: Participants;
  readonly messages: Messages;
  readonly router: Router;
  readonly ending: Ending;
  readonly afterCallWork: AfterCallWork;
  readonly directory: Directory;
}

/** Where an agent sends a conversation. */
export type TransferTarget = { readonly queueId: string } | { readonly userId: string };

/** As in recorded typing events (gildas/go-gcloudcx test data). */
const TYPING_MS = 5000;

/** An agent cannot do this now; the message is a sentence that says why. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
}

/**
 * What agents do with a conversation. Each verb takes the agent from the conversation: the one who is alerted, connected, or was the
 * last to leave.
 *
 * Every verb throws {@link DeskRefusal} when it does not fit the state of the conversation.
 */
export class AgentDesk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /**
   * Takes the conversation. Where it waits in a queue and alerts nobody, the agent (the first member when none is named) goes on
   * queue and takes it from there, as an agent who missed an alert would.
   */
  accept(conversation: Conversation, userId?: string): Participant {
    const { router } = this.#parts;
    const alerted = alertedAgent(conversation);
    if (alerted !== undefined) {
      if (userId !== undefined && alerted.userId !== userId) {
        throw new DeskRefusal(`The conversation alerts ${alerted.name ?? alerted.userId}, not this agent.`);
      }
      router.accept(conversation);
      return alerted;
    }
    const agent = this.#takeFromQueue(conversation, userId);
    router.accept(conversation);
    return agent;
  }

  /** Lets the conversation go back to the queue. */
  decline(conversation: Conversation): Participant {
    const alerted = alertedAgent(conversation);
    if (alerted === undefined) throw new DeskRefusal(`No agent is alerted. ${whereIs(conversation)}`);
    this.#parts.router.decline(conversation);
    return alerted;
  }

  say(conversation: Conversation, outgoing: OutgoingMessage): Message {
    return this.sayAs(conversation, connectedOrRefuse(conversation), outgoing);
  }

  /** @param agent connected */
  sayAs(conversation: Conversation, agent: Participant, outgoing: OutgoingMessage): Message {
    return this.#parts.messages.send(conversation, agent, outgoing);
  }

  /** Shows the customer that the agent is typing. */
  type(conversation: Conversation, durationMs?: number): Message {
    return this.typeAs(conversation, connectedOrRefuse(conversation), durationMs);
  }

  /** @param agent connected */
  typeAs(conversation: Conversation, agent: Participant, durationMs = TYPING_MS): Message {
    const events = [{ eventType: 'Typing', typing: { type: 'On', duration: durationMs } }];
    return this.sayAs(conversation, agent, { type: 'Event', events });
  }

  transfer(conversation: Conversation, target: TransferTarget): void {
    const agent = connectedOrRefuse(conversation);
    this.replace(conversation, agent, target);
  }

  /** Hands the conversation to a queue or another agent instead of a connected participant. */
  replace(conversation: Conversation, participant: Participant, target: TransferTarget): void {
    const { directory, ending, router } = this.#parts;
    if ('queueId' in target) {
      if (directory.queue(target.queueId) === undefined) throw new DeskRefusal('No queue has this id.');
      ending.handOver(conversation);
      router.enqueue(conversation, target.queueId);
      return;
    }
    if (directory.user(target.userId) === undefined) throw new DeskRefusal('No user has this id.');
    if (participant.userId === target.userId)
      throw new DeskRefusal('The agent has the conversation already.');
    ending.handOver(conversation);
    router.alert(conversation, target.userId, participant.queueId);
  }

  /** Hangs up; that ends the conversation. */
  disconnect(conversation: Conversation): void {
    this.#parts.ending.endByAgent(conversation, connectedOrRefuse(conversation));
  }

  /** Names what the conversation was about; ends the after-call work. */
  wrapUp(conversation: Conversation, wrapup: Wrapup): Participant {
    const agent = conversation.participants.findLast(
      ({ purpose, connectedAt }) => purpose === 'agent' && connectedAt !== undefined,
    );
    if (agent === undefined)
      throw new DeskRefusal(`No agent has had the conversation. ${whereIs(conversation)}`);
    this.wrapUpOf(conversation, agent, wrapup);
    return agent;
  }

  wrapUpOf(conversation: Conversation, agent: Participant, wrapup: Wrapup): void {
    this.#parts.afterCallWork.wrapUp(conversation, agent, wrapup);
  }

  #takeFromQueue(conversation: Conversation, wanted: string | undefined): Participant {
    const { directory, agents, router } = this.#parts;
    const queueId = presentOf(conversation, 'acd')?.queueId;
    if (queueId === undefined) throw new DeskRefusal(`No agent is alerted. ${whereIs(conversation)}`);
    const userId = wanted ?? directory.queue(queueId)?.members[0];
    if (userId === undefined) throw new DeskRefusal('The queue has no members; name an agent.');
    if (directory.user(userId) === undefined) throw new DeskRefusal('No user has this id.');
    agents.goOnQueue(userId);
    return router.alert(conversation, userId, queueId);
  }
}

function alertedAgent(conversation: Conversation): Participant | undefined {
  const agent = presentOf(conversation, 'agent');
  return agent?.state === 'alerting' ? agent : undefined;
}

/** The agent who has the conversation. */
function connectedAgent(conversation: Conversation): Participant | undefined {
  const agent = presentOf(conversation, 'agent');
  return agent?.state === 'connected' ? agent : undefined;
}

function connectedOrRefuse(conversation: Conversation): Participant {
  const agent = connectedAgent(conversation);
  if (agent === undefined) throw new DeskRefusal(`No agent is connected. ${whereIs(conversation)}`);
  return agent;
}

/** Where the conversation is, as a sentence for the one who tried something at the wrong moment. */
function whereIs(conversation: Conversation): string {
  if (conversation.endedAt !== undefined) return 'The conversation has ended.';
  const agent = presentOf(conversation, 'agent');
  if (agent !== undefined) {
    const name = agent.name ?? agent.userId;
    return agent.state === 'alerting' ? `It alerts ${name}; accept first.` : `${name} has it.`;
  }
  const acd = presentOf(conversation, 'acd');
  if (acd !== undefined) return `It waits in the queue ${acd.name ?? acd.queueId}.`;
  return 'It is with the flow, which knows no queue; hand it over or name one in the custom attributes.';
}
