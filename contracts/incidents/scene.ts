import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type GenesysMock, startGenesysMock } from '../../mock-server/index.ts';
import { SessionToken } from '../cognigy/access/session-token.ts';
import { HandoverMemory } from '../cognigy/service/handover-memory.ts';
import type {
  HandoverParts,
  HandoverService,
  HandoverSettings,
} from '../cognigy/service/handover-service.ts';
import { type ListeningServer, listenLocally } from '../replay/listening.ts';
import { FakeChat } from './fake-chat.ts';
import type { CreateService, Incident, Organization } from './incident.ts';

const START = Date.UTC(2026, 0, 15, 9, 30);
const INTEGRATION_ID = '10000000-0000-4000-8000-00000000000b';

const SETTINGS = {
  deploymentName: 'incidents',
  webhookSecret: 'a-signature-secret-of-the-incidents',
  eventBridge: { apiKey: 'an-api-key-of-the-incidents', sourceSuffix: 'incidents' },
} as const satisfies HandoverSettings;

/** A mock, a handover service that is connected to it, and the people who use both. Time stands still unless the story moves it. */
export class Scene implements AsyncDisposable {
  readonly genesys: GenesysMock;
  readonly chat: FakeChat;
  readonly user = { id: 'kim', nickname: 'Kim' };
  /** How posts of Genesys Cloud fare on their way, in order: a lost answer lets the sender believe that nothing arrived. */
  readonly loseAnswers: boolean[] = [];
  readonly #replicas: readonly HandoverService[];
  #endpoint: ListeningServer | undefined;
  #turn = 0;
  #crash: unknown;

  private constructor(genesys: GenesysMock, chat: FakeChat, replicas: readonly HandoverService[]) {
    this.genesys = genesys;
    this.chat = chat;
    this.#replicas = replicas;
  }

  static async set(
    { organization = (same) => same, replicas = 1 }: Pick<Incident, 'organization' | 'replicas'>,
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

  /** One replica; the others share everything with it but their own memory. */
  get service(): HandoverService {
    const [service] = this.#replicas;
    if (service === undefined) throw new Error('the scene has no replica');
    return service;
  }

  get otherQueueId(): string {
    return this.genesys.organization.queues.at(-1)?.id ?? '';
  }

  /** Lets the flow ask for an agent, and everything that follows from it arrive. @returns the conversation, or `undefined` if refused */
  async handOver(user = this.user): Promise<string | undefined> {
    const queueId = this.genesys.organization.queues[0]?.id ?? '';
    const outcome = await this.running(() =>
      this.service.handOver({
        user,
        attributes: { queueId },
        transcript: [{ who: user.nickname, text: 'I need a human.' }],
      }),
    );
    await this.genesys.deliveries.settled();
    return outcome?.state === 'handed-over' ? outcome.conversationId : undefined;
  }

  /** As {@link handOver}, with an agent who takes it. */
  async talk(user = this.user): Promise<string> {
    const conversationId = await this.handOver(user);
    if (conversationId === undefined) throw new Error(`${user.nickname} was not handed over`);
    this.genesys.agents.accept(conversationId);
    await this.genesys.deliveries.settled();
    return conversationId;
  }

  /** The agent says something that the user has to see. */
  async agentSays(conversationId: string, text: string): Promise<void> {
    this.genesys.agents.say(conversationId, text);
    await this.genesys.deliveries.settled();
  }

  /** Lets time pass, and everything that falls due in it happen. */
  async wait(seconds: number): Promise<void> {
    await this.genesys.clock.advance(seconds * 1000);
    await this.genesys.deliveries.settled();
  }

  /** Something that is posted to the endpoint by whom ever. @returns the status */
  async post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
    const answer = await fetch(this.#endpoint?.url ?? '', { method: 'POST', body, headers }).catch(
      () => undefined,
    );
    return answer?.status ?? 0;
  }

  /** Runs a part of the service as its process would: what nobody catches ends the process. */
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
    const replica = this.#replicas[this.#turn++ % this.#replicas.length];
    const body = await buffer(request);
    const { headers } = request;
    const status = await this.running(async () => replica?.receive({ headers, body }));
    if (status === undefined) response.destroy();
    else response.writeHead(this.loseAnswers.shift() === true ? 503 : status).end();
  }
}

function partsOf(genesys: GenesysMock, chat: FakeChat): HandoverParts {
  const now = () => genesys.clock.now();
  const hosts = { login: genesys.url, api: genesys.url };
  const client = genesys.organization.clients[0];
  const credentials = { clientId: client?.id ?? '', clientSecret: client?.secret ?? '' };
  let messages = 0;
  return {
    session: { hosts, tokens: new SessionToken({ hosts, credentials, now, wait: async () => {} }), now },
    settings: SETTINGS,
    chat,
    memory: new HandoverMemory(),
    now,
    newId: () => `message-${++messages}`,
  };
}

/** With an integration that posts everything it can to the service. */
function connected(organization: Organization, url: string): Organization {
  return {
    ...organization,
    integrations: [
      {
        id: INTEGRATION_ID,
        name: SETTINGS.deploymentName,
        outboundNotificationWebhookUrl: url,
        outboundNotificationWebhookSignatureSecretToken: SETTINGS.webhookSecret,
        webhookHeaders: {},
        handoverEnd: { httpTrigger: { events: ['user.end', 'acw'] } },
      },
    ],
  };
}
