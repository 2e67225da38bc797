import type { Clock } from '../../base/clock.ts';
import type { User } from '../organization.ts';

/** As the routing service spells it; COMMUNICATING, which is about calls, never happens here. */
export type RoutingStatus = 'OFF_QUEUE' | 'IDLE' | 'INTERACTING' | 'NOT_RESPONDING';

/**
 * How many message conversations an agent can have at once, alerting ones and unfinished after-call work included. An organisation
 * sets it under utilization; this is inferred from the default that Genesys Cloud's resource center shows for messages.
 */
export const MESSAGE_CAPACITY = 4;

interface Agent {
  readonly userId: string;
  onQueue: boolean;
  /** False after an alert that went unanswered, until the agent goes on queue again. */
  responding: boolean;
  alerting: number;
  /** Connected conversations and after-call work that has to be finished. */
  handling: number;
  status: RoutingStatus;
  statusSince: number;
  /** The smaller, the longer without a conversation. */
  idleOrder: number;
}

/** Who of the agents can take a conversation. */
export class Agents {
  readonly #clock: Clock;
  readonly #agents: ReadonlyMap<string, Agent>;
  #order = 0;

  constructor(clock: Clock, users: readonly User[]) {
    this.#clock = clock;
    this.#agents = new Map(
      users.map((user) => [
        user.id,
        {
          userId: user.id,
          onQueue: user.routingStatus === 'IDLE',
          responding: true,
          alerting: 0,
          handling: 0,
          status: user.routingStatus,
          statusSince: clock.now(),
          idleOrder: this.#order++,
        },
      ]),
    );
  }

  /** @param userId of the organisation; anybody else is off queue */
  statusOf(userId: string): { readonly status: RoutingStatus; readonly since: number } {
    const agent = this.#agents.get(userId);
    return { status: agent?.status ?? 'OFF_QUEUE', since: agent?.statusSince ?? this.#clock.now() };
  }

  /** Conversations that alert or occupy this agent. */
  loadOf(userId: string): number {
    const agent = this.#agents.get(userId);
    return agent === undefined ? 0 : load(agent);
  }

  /** Who of these would get the next conversation: the least busy, then the one longest without (inferred). */
  pick(userIds: readonly string[], passedOver: ReadonlySet<string>): string | undefined {
    let best: Agent | undefined;
    for (const userId of userIds) {
      const agent = this.#agents.get(userId);
      if (agent === undefined || passedOver.has(userId) || !isFree(agent)) continue;
      if (best === undefined || compare(agent, best) < 0) best = agent;
    }
    return best?.userId;
  }

  isFree(userId: string): boolean {
    const agent = this.#agents.get(userId);
    return agent !== undefined && isFree(agent);
  }

  anybodyFree(): boolean {
    for (const agent of this.#agents.values()) if (isFree(agent)) return true;
    return false;
  }

  goOnQueue(userId: string): void {
    this.#change(userId, (agent) => {
      agent.onQueue = true;
      agent.responding = true;
    });
  }

  goOffQueue(userId: string): void {
    this.#change(userId, (agent) => {
      agent.onQueue = false;
      agent.responding = true;
    });
  }

  /** The phone rings. */
  alert(userId: string): void {
    this.#change(userId, (agent) => {
      agent.alerting++;
    });
  }

  /** An alert is over. */
  endAlert(userId: string, outcome: 'answered' | 'declined' | 'unanswered' | 'gone'): void {
    this.#change(userId, (agent) => {
      agent.alerting--;
      if (outcome === 'answered') {
        agent.handling++;
        agent.responding = true;
      }
      if (outcome === 'unanswered') agent.responding = false;
    });
  }

  /** A conversation is done, its after-call work included where that has to be finished. */
  release(userId: string): void {
    this.#change(userId, (agent) => {
      agent.handling--;
      agent.idleOrder = this.#order++;
    });
  }

  #change(userId: string, act: (agent: Agent) => void): void {
    const agent = this.#agents.get(userId);
    if (agent === undefined) return;
    act(agent);
    const status = currentStatus(agent);
    if (status === agent.status) return;
    agent.status = status;
    agent.statusSince = this.#clock.now();
  }
}

const load = (agent: Agent) => agent.alerting + agent.handling;

const isFree = (agent: Agent) => agent.onQueue && agent.responding && load(agent) < MESSAGE_CAPACITY;

const compare = (a: Agent, b: Agent) => load(a) - load(b) || a.idleOrder - b.idleOrder;

function currentStatus(agent: Agent): RoutingStatus {
  if (!agent.onQueue) return 'OFF_QUEUE';
  if (!agent.responding) return 'NOT_RESPONDING';
  return agent.handling > 0 ? 'INTERACTING' : 'IDLE';
}
