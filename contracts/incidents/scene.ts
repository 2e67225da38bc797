import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import {
  type GenesysMock,
  type Organization,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../../mock-server/index.ts';
import type { HandoverParts, HandoverService } from '../cognigy/service/handover-service.ts';
import { type ListeningServer, listenLocally } from '../replay/listening.ts';
import { FakeChat } from './fake-chat.ts';
import { connected, partsOf } from './setup.ts';

const START = Date.UTC(2026, 0, 15, 9, 30);

/** Builds one replica of a handover service. */
export type CreateService = (parts: HandoverParts) => HandoverService;

export interface SceneOptions {
  /** Changes the organisation before the story begins. */
  readonly organization?: (organization: Organization) => Organization;
  /** How many replicas of the service take turns at the endpoint; one when left out. */
  readonly replicas?: number;
}

/** A mock, a handover service that is connected to it, and the people who use both. Time stands still unless the story moves it. */
export class Scene implements AsyncDisposable {
  readonly genesys: GenesysMock;
  readonly chat: FakeChat;
  readonly user = { id: 'kim', nickname: 'Kim' };
  /** Whether the answer to the next post of Genesys Cloud is lost, and to those after it. The sender of a lost answer tries again. */
  readonly loseAnswers: boolean[] = [];
  readonly #replicas: readonly HandoverService[];
  #endpoint: ListeningServer | undefined;
  #posts = 0;
  #crash: unknown;

  private constructor(genesys: GenesysMock, chat: FakeChat, replicas: readonly HandoverService[]) {
    this.genesys = genesys;
    this.chat = chat;
    this.#replicas = replicas;
  }

  static async set(
    { organization = (same) => same, replicas = 1 }: SceneOptions,
    createService: CreateService,
  ): Promise<Scene> {
    const genesys = await startGenesysMock();
    genesys.clock.freeze(START);
    const chat = new FakeChat();
    const parts = partsOf(genesys, chat);
    const services = Array.from({ length: replicas }, () => createService(parts));
    const scene = new Scene(genesys, chat, services);
    const endpoint = await listenLocally((request, response) => void scene.#take(request, response));
    scene.#endpoint = endpoint;
    genesys.replaceOrganization(organization(connected(genesys.organization, endpoint.url)));
    return scene;
  }

  /** The first replica. */
  get service(): HandoverService {
    const [service] = this.#replicas;
    if (service === undefined) throw new Error('the scene has no replica');
    return service;
  }

  /** Lets the flow ask for an agent, and waits for everything that follows. @returns the conversation, or `undefined` if refused */
  async handOver(user = this.user): Promise<string | undefined> {
    const outcome = await this.running(() =>
      this.service.handOver({
        user,
        attributes: { queueId: SUPPORT_QUEUE.id },
        transcript: [{ who: user.nickname, text: 'I need a human.' }],
      }),
    );
    await this.genesys.deliveries.settled();
    return outcome?.state === 'handed-over' ? outcome.conversationId : undefined;
  }

  /** As {@link handOver}, with an agent who accepts. @throws Error when the handover is refused */
  async talk(user = this.user): Promise<string> {
    const conversationId = await this.handOver(user);
    if (conversationId === undefined) throw new Error(`${user.nickname} was not handed over`);
    this.genesys.agents.accept(conversationId);
    await this.genesys.deliveries.settled();
    return conversationId;
  }

  /** The agent writes a text. */
  async agentSays(conversationId: string, text: string): Promise<void> {
    this.genesys.agents.say(conversationId, text);
    await this.genesys.deliveries.settled();
  }

  /** Moves the clock, and lets everything happen that falls due on the way. */
  async wait(seconds: number): Promise<void> {
    await this.genesys.clock.advance(seconds * 1000);
    await this.genesys.deliveries.settled();
  }

  /** Posts to the endpoint, as anybody can. @returns the status, or 0 where there is no answer */
  async post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
    const answer = await fetch(this.#endpoint?.url ?? '', { method: 'POST', body, headers }).catch(
      () => undefined,
    );
    return answer?.status ?? 0;
  }

  /** Runs a part of the service as its process would: an error that nothing catches ends the process. */
  async running<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await act();
    } catch (error) {
      this.#crash ??= error;
      return undefined;
    }
  }

  /** @throws Error when the service has crashed */
  mustBeRunning(): void {
    if (this.#crash !== undefined) {
      throw new Error(`the service crashed and was restarted: ${this.#crash}`, { cause: this.#crash });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.genesys.close();
    await this.#endpoint?.[Symbol.asyncDispose]();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const replica = this.#replicas[this.#posts++ % this.#replicas.length];
    const body = await buffer(request);
    const { headers } = request;
    const status = await this.running(async () => replica?.receive({ headers, body }));
    if (status === undefined) response.destroy();
    else response.writeHead(this.loseAnswers.shift() === true ? 503 : status).end();
  }
}
