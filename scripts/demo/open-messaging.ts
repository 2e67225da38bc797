import {
  type EndListener,
  type EndSignal,
  type GenesysSession,
  HandoverMemory,
  HandoverService,
  listenForEnd,
  SessionToken,
  type Webhook,
} from '../../contracts/index.ts';
import {
  ANN,
  BEN,
  BILLING_QUEUE,
  DEFAULT_ORGANIZATION,
  type GenesysMock,
  HANDOVER_CLIENT,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../../mock-server/index.ts';
import { type Endpoint, openEndpoint } from './endpoint.ts';
import type { Narrator } from './narrator.ts';
import type { Story } from './story.ts';

const MORNING = Date.UTC(2026, 0, 15, 9, 0, 0);
const DEPLOYMENT = 'cognigy-messages';
const SECRET = 'signature-secret-for-the-mock-only';
const KIM = { id: 'kim', nickname: 'Kim' };

/** Forty minutes, by the mock's clock. */
export const openMessagingStory: Story = {
  title: 'a 40-minute chat: an agent declines, one transfers, the token is renewed, the last one hangs up',
  async tell(narrator, seed) {
    await using endpoint = await openEndpoint();
    await using mock = await startGenesysMock({ seed, organization: organization(endpoint.url) });
    mock.clock.freeze(MORNING);
    const bot = startBot(mock, endpoint, narrator);
    const { at, agentSays } = bot;

    narrator.title('Kim asks the bot for a human');
    await at('09:00:00', 'The bot hands over, and listens for the end.');
    const conversationId = await bot.handOver();

    await at('09:00:20', `${ANN.name} is alerted, and declines. The chat is not over.`);
    mock.agents.decline(conversationId);
    await bot.hear('user.end');

    await at('09:00:35', `${BEN.name} takes it.`);
    mock.agents.accept(conversationId);
    await agentSays('Hello Kim, how can I help?');

    await at('09:02:00', 'Kim answers.');
    await bot.say('My invoice is wrong.');

    await at('09:15:00', `${BEN.name} transfers to ${BILLING_QUEUE.name}, where ${ANN.name} takes it.`);
    await agentSays('I will put you through to my colleague.');
    mock.agents.transfer(conversationId, { queueId: BILLING_QUEUE.id });
    await bot.hear('user.end');
    mock.agents.accept(conversationId);

    await at('09:16:00', `${BEN.name} has wrapped up. That is not the end either.`);
    await bot.hear('acw');

    await at(
      '09:29:30',
      'Kim writes again. The token has half a minute left, so the bot gets a new one first.',
    );
    await bot.say('Are you still there?');

    await at('09:30:10', 'The old token has expired, and its socket with it. The bot listens anew.');
    await bot.listenAnew();

    await at('09:31:00', `${ANN.name} answers.`);
    await agentSays('The new invoice is on its way.');

    await at('09:40:00', `${ANN.name} hangs up. This is the end.`);
    mock.agents.disconnect(conversationId);
    await bot.hear('user.end');
    await bot.close();

    narrator.end(
      'Agents were played by the mock. Play them yourself: genesys-mock start (in a clone npm start), and its page /__mock',
    );
  },
};

function organization(webhookUrl: string) {
  const afterCallWork = { wrapupPrompt: 'MANDATORY_TIMEOUT', timeoutMs: 60_000 } as const;
  return {
    ...DEFAULT_ORGANIZATION,
    // Half an hour, so that the token expires in the middle of the chat.
    clients: [{ ...HANDOVER_CLIENT, accessTokenValiditySeconds: 1800 }],
    queues: [
      { ...SUPPORT_QUEUE, acwSettings: afterCallWork },
      { ...BILLING_QUEUE, members: [ANN.id] },
    ],
    integrations: [
      {
        id: '10000000-5555-4aaa-8bbb-000000000001',
        name: DEPLOYMENT,
        outboundNotificationWebhookUrl: webhookUrl,
        outboundNotificationWebhookSignatureSecretToken: SECRET,
      },
    ],
  };
}

/** The bot, observed: the narrator tells what it does. */
function startBot(mock: GenesysMock, endpoint: Endpoint, narrator: Narrator) {
  const now = () => mock.clock.now();
  const hosts = { login: mock.url, api: mock.url };
  const credentials = { clientId: HANDOVER_CLIENT.id, clientSecret: HANDOVER_CLIENT.secret };
  const session: GenesysSession = { hosts, tokens: new SessionToken({ hosts, credentials, now }), now };
  let messages = 0;
  const service = new HandoverService({
    session,
    settings: { deploymentName: DEPLOYMENT, webhookSecret: SECRET },
    chat: {
      show: (_userId, webhook) => tellWebhook(narrator, webhook),
      giveBackToBot: () => narrator.note('Kim is with the bot again'),
    },
    memory: new HandoverMemory(),
    now,
    newId: () => `message-${++messages}`,
  });
  endpoint.onPost((post) => service.receive(post));

  let conversationId = '';
  let listener: EndListener | undefined;
  const heard: EndSignal[] = [];
  let wake = () => {};
  const listen = async () => {
    listener = await listenForEnd(session, conversationId, (signal) => {
      heard.push(signal);
      wake();
    });
  };

  let told = 0;
  const tellRequests = () => {
    const entries = mock.journal.entries();
    for (const { method, path, status, refusal, response } of entries.slice(told)) {
      narrator.exchange(`${method} ${path}`, status, summary(response.body), refusal?.reason);
    }
    told = entries.length;
  };

  return {
    /** Advances the clock to a time of the day, with everything that falls due on the way. */
    async at(time: string, what: string): Promise<void> {
      await mock.deliveries.settled();
      const moment = Date.parse(`2026-01-15T${time}Z`);
      await mock.clock.advance(moment - now());
      narrator.step(`${time}  ${what}`);
    },

    async handOver(): Promise<string> {
      const outcome = await service.handOver({
        user: KIM,
        attributes: { queueId: SUPPORT_QUEUE.id, intent: 'invoice' },
        transcript: [
          { who: 'bot', text: 'Hello, I am a bot.' },
          { who: 'Kim', text: 'I need a human.' },
        ],
      });
      if (outcome.state !== 'handed-over') throw new Error(`The story goes on, but Kim is ${outcome.state}.`);
      conversationId = outcome.conversationId;
      await listen();
      tellRequests();
      return conversationId;
    },

    async agentSays(text: string): Promise<void> {
      mock.agents.say(conversationId, text);
      await mock.deliveries.settled();
    },

    async say(text: string): Promise<void> {
      narrator.note(`Kim: ${text}`);
      await service.say(KIM, text);
      tellRequests();
    },

    /** Waits until the socket reports this, and passes every signal on to the service. */
    async hear(about: EndSignal['about']): Promise<void> {
      for (;;) {
        const signal = heard.shift();
        if (signal === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        narrator.note(`the socket tells ${signal.about} ${signal.disconnectType ?? ''}`.trimEnd());
        await service.observe(signal);
        if (signal.about === about) return;
      }
    },

    async listenAnew(): Promise<void> {
      await listener?.closed;
      narrator.note('the socket has been closed');
      await listen();
      tellRequests();
    },

    async close(): Promise<void> {
      listener?.close();
      await listener?.closed;
    },
  };
}

/** The one member of an answer that the bot needs. */
function summary(body: unknown): string {
  const { conversationId } = (body ?? {}) as { conversationId?: string };
  return conversationId === undefined ? '' : JSON.stringify({ conversationId });
}

function tellWebhook(narrator: Narrator, webhook: Webhook): void {
  if (webhook.kind === 'text') narrator.note(`the webhook brings what the agent says: ${webhook.text}`);
}
