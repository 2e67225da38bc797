import {
  type GenesysMock,
  HANDOVER_CLIENT,
  OPEN_CONVERSATION,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../../mock-server/index.ts';
import type { Narrator } from './narrator.ts';
import type { Story } from './story.ts';

const MORNING = Date.UTC(2026, 0, 15, 9, 0, 0);
const HOUR_MS = 60 * 60 * 1000;
const SHOWN_CHARACTERS = 8;

/** The report this project began with: a bot hands over, gets a bare 400, and nobody can say why. */
export const handoverStory: Story = {
  title: 'a handover that answers 400, and every reason it can have',
  async tell(narrator, seed) {
    await using mock = await startGenesysMock({ seed });
    mock.clock.freeze(MORNING);
    const { token, handOver } = actor(mock, narrator);

    narrator.title('A Cognigy bot hands a conversation over to Genesys Cloud');
    narrator.step('The bot sends what stood in the example: abc-123.');
    await handOver('abc-123', 400);

    narrator.step('It asks Genesys Cloud for a real token, and uses that.');
    const first = await token();
    await handOver(first, 202);

    narrator.step('An hour later the same token is used again.');
    await mock.clock.advance(HOUR_MS);
    await handOver(first, 400);

    narrator.step('It gets a new one before it hands over.');
    await handOver(await token(), 202);

    narrator.step('A token that is perfectly good, in another organisation.');
    await handOver(mock.tokens.issue('wrong-org').accessToken, 400);

    narrator.end(
      'The real service says "bad request" to all three. Try it yourself: genesys-mock start, in a clone npm start',
    );
  },
};

function actor(mock: GenesysMock, narrator: Narrator) {
  /** Tokens are long and secret, so the story refers to them by number. */
  const names = new Map<string, string>();
  const call = (text: string) => names.get(text) ?? text;
  const remember = (secret: string) => names.set(secret, `<token ${names.size + 1}>`);

  return {
    async token(): Promise<string> {
      const path = '/oauth/token';
      const form = new URLSearchParams({ grant_type: 'client_credentials' });
      const basic = Buffer.from(`${HANDOVER_CLIENT.id}:${HANDOVER_CLIENT.secret}`).toString('base64');
      const answer = await fetch(mock.url + path, {
        method: 'POST',
        body: form,
        headers: { Authorization: `Basic ${basic}` },
      });
      const { access_token: secret, expires_in: seconds } = (await answer.json()) as {
        access_token: string;
        expires_in: number;
      };
      expectStatus(answer, 200);
      remember(secret);
      narrator.exchange(
        `POST ${path} ${form}`,
        answer.status,
        `${call(secret)}, good for ${seconds} s`,
        undefined,
      );
      return secret;
    },

    async handOver(sessionToken: string, expected: number): Promise<void> {
      if (sessionToken.length > SHOWN_CHARACTERS && !names.has(sessionToken)) remember(sessionToken);
      const path = mock.organization.handover.path;
      const body = {
        sessionToken,
        conversationId: OPEN_CONVERSATION.id,
        queueId: SUPPORT_QUEUE.id,
        context: { intent: 'transfer' },
      };
      const answer = await fetch(mock.url + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      expectStatus(answer, expected);
      const shown = JSON.stringify({ ...body, sessionToken: call(sessionToken) });
      const refusal = mock.journal.entries().at(-1)?.refusal;
      narrator.exchange(
        `POST ${path} ${shown}`,
        answer.status,
        summary(await answer.json()),
        refusal?.reason,
      );
    },
  };
}

function expectStatus({ status, url }: Response, expected: number): void {
  if (status !== expected) throw new Error(`The story goes ${expected}, but ${url} answered ${status}.`);
}

/** The members of an answer that a reader needs. */
function summary(answer: unknown): string {
  const { code, contextId, state, queue, correlationId } = answer as Record<string, unknown>;
  return code === undefined
    ? JSON.stringify({ state, queue: (queue as { name?: string }).name, correlationId })
    : JSON.stringify({ code, contextId });
}
