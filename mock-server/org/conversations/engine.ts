import type { Clock } from '../../base/clock.ts';
import type { Ids } from '../../base/ids.ts';
import type { Limits } from '../../limits/limits.ts';
import type { Directory } from '../directory.ts';
import type { IntegrationStore } from '../integration-store.ts';
import { AfterCallWork } from './after-call-work.ts';
import { AgentDesk } from './agent-desk.ts';
import { Agents } from './agents.ts';
import { driveScriptedAgents } from './auto-agent.ts';
import { Ending } from './ending.ts';
import type { ConversationEvents } from './events.ts';
import { HandleTimes } from './handle-times.ts';
import { Inbound } from './inbound.ts';
import { MessageFlow } from './message-flow.ts';
import { Messages } from './messages.ts';
import type { Conversation, MessageStatus, Participant } from './model.ts';
import { customerOf, Participants, presentOf } from './participants.ts';
import { ConversationRegistry, type FoundMessage } from './registry.ts';
import { Router } from './router.ts';

export interface EngineParts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly events: ConversationEvents;
  readonly directory: Directory;
  readonly integrations: IntegrationStore;
  readonly limits: Limits;
}

export interface OpenConversation {
  readonly id?: string;
  readonly ownerClientId?: string | undefined;
  readonly ownerUserId?: string | undefined;
  readonly customerName?: string | undefined;
}

/** The conversations of one organisation and everybody who takes part in them. What happens is told through the events. */
export class ConversationEngine {
  readonly agents: Agents;
  /** What agents do. */
  readonly desk: AgentDesk;
  /** What comes in from customers through integrations. */
  readonly inbound: Inbound;
  readonly participants: Participants;
  readonly afterCallWork: AfterCallWork;
  readonly handleTimes: HandleTimes;
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #events: ConversationEvents;
  readonly #registry: ConversationRegistry;
  readonly #router: Router;
  readonly #ending: Ending;

  constructor({ clock, ids, events, directory, integrations, limits }: EngineParts) {
    const { organization } = directory;
    this.#clock = clock;
    this.#ids = ids;
    this.#events = events;
    this.#registry = new ConversationRegistry(organization.keepEndedConversations, limits, (conversation) =>
      this.#onForgotten(conversation),
    );
    this.participants = new Participants(clock, ids, events, limits);
    this.agents = new Agents(clock, organization.users);
    const { agents, participants } = this;
    this.#router = new Router(clock, directory, agents, participants);
    this.afterCallWork = new AfterCallWork(clock, directory, events, (userId) => {
      agents.release(userId);
      this.#router.agentAvailable(userId);
    });
    const router = this.#router;
    const registry = this.#registry;
    const messages = new Messages(clock, ids, events, registry);
    const flow = new MessageFlow(directory, integrations, participants, messages, router);
    this.#ending = new Ending(clock, events, participants, router, this.afterCallWork, registry);
    const parts = { agents, participants, messages, router, ending: this.#ending };
    this.desk = new AgentDesk({ ...parts, afterCallWork: this.afterCallWork, directory });
    const windowMs = organization.threadingWindowHours * 3_600_000;
    this.inbound = new Inbound({ clock, ids, events, registry, participants, messages, flow, windowMs });
    this.handleTimes = new HandleTimes(events);
    driveScriptedAgents(clock, directory, events, this.desk);
  }

  /**
   * Opens a conversation that came through no integration and is with the flow: for tests that start in the middle.
   *
   * @returns undefined when one with this id is there already
   * @throws MockError `mock.limit.reached`
   */
  open(wanted: OpenConversation): Conversation | undefined {
    this.#registry.checkRoom();
    return this.begin(wanted);
  }

  /** As {@link open}, for one that the organisation begins with: however many these are, there is room for them. */
  begin({
    id = this.#ids.uuid(),
    ownerClientId,
    ownerUserId,
    customerName,
  }: OpenConversation): Conversation | undefined {
    const now = this.#clock.now();
    const conversation: Conversation = {
      id,
      owner: {
        ...(ownerClientId === undefined ? {} : { clientId: ownerClientId }),
        ...(ownerUserId === undefined ? {} : { userId: ownerUserId }),
      },
      integrationId: undefined,
      customer: { id, idType: 'Opaque', ...(customerName === undefined ? {} : { nickname: customerName }) },
      startedAt: now,
      endedAt: undefined,
      participants: [],
      messages: [],
      lastInboundAt: now,
    };
    if (!this.#registry.add(conversation)) return undefined;
    this.#events.emit({ kind: 'conversation-started', conversation });
    this.participants.start(conversation, { purpose: 'customer', state: 'connected', name: customerName });
    this.participants.start(conversation, { purpose: 'workflow', state: 'connected' });
    return conversation;
  }

  /** What else knew of it lets it go. */
  #onForgotten(conversation: Conversation): void {
    this.afterCallWork.abandon(conversation);
    this.participants.forget(conversation);
  }

  find(id: string): Conversation | undefined {
    return this.#registry.find(id);
  }

  findMessage(id: string): FoundMessage | undefined {
    return this.#registry.findMessage(id);
  }

  /** In the order in which they were opened; ended ones that were forgotten are not among them. */
  all(): IterableIterator<Conversation> {
    return this.#registry.all();
  }

  /** Those that have not ended, in the order in which they were opened. */
  allOpen(): IterableIterator<Conversation> {
    return this.#registry.open();
  }

  /** Records what became of a message, and tells of it; nothing for one that is not known. */
  setMessageStatus(id: string, status: MessageStatus): void {
    const found = this.findMessage(id);
    if (found !== undefined) this.inbound.receiveReceipt(found, status);
  }

  /**
   * Puts an open conversation into a queue, with what the bot knows about it; those who had it hand it over. One that waits there already
   * keeps its place.
   */
  queue(conversation: Conversation, queueId: string, attributes: Readonly<Record<string, string>>): void {
    this.participants.mergeAttributes(conversation, customerOf(conversation), attributes);
    if (waitingIn(conversation)?.queueId === queueId) return;
    this.#ending.handOver(conversation);
    this.#router.enqueue(conversation, queueId);
  }

  /** Tears the conversation down for everybody. */
  end(conversation: Conversation): void {
    this.#ending.endAll(conversation, 'system', 'system');
  }

  /** The customer leaves. */
  endByCustomer(conversation: Conversation): void {
    this.#ending.endAll(conversation, 'endpoint', 'peer');
  }

  goOnQueue(userId: string): void {
    this.agents.goOnQueue(userId);
    this.#router.agentAvailable(userId);
  }

  goOffQueue(userId: string): void {
    this.agents.goOffQueue(userId);
  }
}

/** Where a conversation waits; undefined when an agent or the flow has it. */
function waitingIn(conversation: Conversation): Participant | undefined {
  return presentOf(conversation, 'acd');
}
