import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type CommandDefinition, runAsProcess } from '../../../mock-server/cli/index.ts';
import {
  type GenesysMock,
  OPEN_CONVERSATION,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../../../mock-server/index.ts';
import { startBrowser, startReceiver } from '../../../mock-server/testing/index.ts';

const FOLDER = path.join(import.meta.dirname, '../../../.github/images');
const SIZE = { width: 1200, height: 800 };
const BEGIN = Date.UTC(2026, 0, 15, 9, 30);

/** What each picture shows. */
const PICTURES: Readonly<Record<string, (page: Page, mock: GenesysMock) => Promise<void>>> = {
  'cockpit-requests': showRefusal,
  'cockpit-conversation': showConversation,
};

export const screenshots: CommandDefinition = {
  name: 'screenshots',
  description: 'Photographs the cockpit for the README, in light and dark, from a running mock.',
  examples: ['npm run screenshots'],
  exitCodes: { 0: 'written', 2: 'a bad option or no browser' },
  async run({ out }) {
    await mkdir(FOLDER, { recursive: true });
    const browser = await startBrowser();
    try {
      for (const [name, show] of Object.entries(PICTURES)) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const file = path.join(FOLDER, `${name}-${colorScheme}.png`);
          await photograph(browser, colorScheme, show, file);
          out(`${path.relative(process.cwd(), file)}\n`);
        }
      }
    } finally {
      await browser.close();
    }
    return 0;
  },
};

async function photograph(
  browser: Browser,
  colorScheme: 'light' | 'dark',
  show: (page: Page, mock: GenesysMock) => Promise<void>,
  file: string,
): Promise<void> {
  await using mock = await startGenesysMock();
  mock.clock.freeze(BEGIN);
  // So that the conversations of the organisation begin at that moment too.
  mock.replaceOrganization(mock.organization);
  const context = await browser.newContext({ viewport: SIZE, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await show(page, mock);
  await page.getByText('Live', { exact: true }).waitFor();
  await page.screenshot({ path: file });
  await context.close();
}

/** The report's story: a token, a good handover, and the one with an invented session token. */
async function showRefusal(page: Page, mock: GenesysMock): Promise<void> {
  const handover = {
    conversationId: OPEN_CONVERSATION.id,
    queueId: SUPPORT_QUEUE.id,
    context: { intent: 'transfer' },
  };
  const send = (route: string, sessionToken: string) =>
    post(mock.url + route, { sessionToken, ...handover }, {});
  const { accessToken } = mock.tokens.issue();
  await send('/api/v2/conversations/handover', accessToken);
  await fetch(`${mock.url}/api/v2/routing/queues`, { headers: { authorization: `Bearer ${accessToken}` } });
  await fetch(`${mock.url}/api/v2/routing/queues`);
  await send('/api/v2/conversations/handovers', accessToken);
  await mock.clock.advance(3_600_000);
  await send('/api/v2/conversations/handover', accessToken);
  await send('/api/v2/conversations/handover', 'abc-123');
  await page.goto(`${mock.url}/__mock/#/requests/6`);
  await page.getByText('answered with 202').waitFor();
}

/** Both sides of a chat with one decline. */
async function showConversation(page: Page, mock: GenesysMock): Promise<void> {
  await using receiver = await startBot();
  const { id: integrationId } = mock.integrations.create({
    name: 'cognigy-handover',
    outboundNotificationWebhookUrl: `${receiver.url}/handover`,
    outboundNotificationWebhookSignatureSecretToken: 'signature-secret-for-the-picture',
  });
  await mock.clock.advance(1000);
  const write = async (text: string, at: number): Promise<string> => {
    const channel = {
      messageId: text,
      time: new Date(BEGIN + at).toISOString(),
      from: { id: 'kim', idType: 'Opaque', nickname: 'Kim Lee' },
      metadata: { customAttributes: { queueId: SUPPORT_QUEUE.id, intent: 'order-status', language: 'en' } },
    };
    const url = `${mock.url}/api/v2/conversations/messages/${integrationId}/inbound/open/message?prefetchConversationId=true`;
    const answer = await post(url, { channel, text }, { authorization: 'Bearer persona.valid' });
    return answer.conversationId;
  };
  const id = await write('Where is my order 4711?', 0);
  await mock.clock.advance(6000);
  mock.agents.decline(id);
  await mock.clock.advance(5000);
  mock.agents.accept(id);
  await mock.clock.advance(9000);
  mock.agents.say(id, 'Hello Kim, Ben here. Let me look it up.');
  await mock.clock.advance(21_000);
  mock.agents.say(id, 'It left the warehouse this morning. Shall I send you the tracking link?');
  await mock.clock.advance(8000);
  await write('Yes, please!', 1);
  await mock.clock.advance(4000);
  await mock.deliveries.settled();
  await page.goto(`${mock.url}/__mock/#/conversations/${id}`);
  await page.getByText('Yes, please!').first().waitFor();
}

async function startBot() {
  const receiver = await startReceiver();
  return { url: receiver.url, [Symbol.asyncDispose]: () => receiver.close() };
}

async function post(
  url: string,
  body: object,
  headers: Record<string, string>,
): Promise<{ readonly conversationId: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { conversationId: string };
}

if (import.meta.main) await runAsProcess(screenshots);
