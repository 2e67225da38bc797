import { test as base, expect } from '@playwright/test';
import {
  DEFAULT_ORGANIZATION,
  type GenesysMock,
  OPEN_CONVERSATION,
  SUPPORT_QUEUE,
  startGenesysMock,
} from 'cognigy-genesys-contracts';

// One mock for each worker: workers run at the same time and must not meet.
const test = base.extend<object, { genesys: GenesysMock }>({
  genesys: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see which fixtures a fixture needs.
    async ({}, use) => {
      const genesys = await startGenesysMock();
      await use(genesys);
      await genesys.close();
    },
    { scope: 'worker' },
  ],
});

test.afterEach(({ genesys }) => genesys.reset());

/** Stands for code of yours: it only has to take the address of Genesys Cloud from outside. */
async function handOver(genesysUrl: string, sessionToken: string, path = '/api/v2/conversations/handover') {
  const answer = await fetch(genesysUrl + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      sessionToken,
      conversationId: OPEN_CONVERSATION.id,
      queueId: SUPPORT_QUEUE.id,
      context: { intent: 'transfer' },
    }),
  });
  return { status: answer.status, body: (await answer.json()) as { message: string } };
}

test('is taken by an agent', async ({ genesys }) => {
  const { accessToken } = genesys.tokens.issue();
  const { status } = await handOver(genesys.url, accessToken);
  const agent = genesys.agents.accept(OPEN_CONVERSATION.id);

  expect(status).toBe(202);
  expect(agent.state).toBe('connected');
});

test('is refused an hour later, with the reason', async ({ genesys }) => {
  const { accessToken } = genesys.tokens.issue();
  await genesys.clock.advance(3_600_000);
  const { status, body } = await handOver(genesys.url, accessToken);

  expect(status).toBe(400);
  expect(body.message).toMatch(/^sessionToken: The token expired at /);
});

test('meets a Genesys Cloud that is busy once', async ({ genesys }) => {
  genesys.faults.add({
    match: { operation: 'postConversationsHandover', nth: 1 },
    fault: { kind: 'status', status: 503, retryAfterSeconds: 3 },
  });
  const { accessToken } = genesys.tokens.issue();
  const first = await handOver(genesys.url, accessToken);
  const second = await handOver(genesys.url, accessToken);

  expect([first.status, second.status]).toEqual([503, 202]);
});

test('goes to an organization that serves it elsewhere', async ({ genesys }) => {
  genesys.replaceOrganization({ ...DEFAULT_ORGANIZATION, handover: { path: '/api/v2/handover' } });
  const { accessToken } = genesys.tokens.issue();
  const { status } = await handOver(genesys.url, accessToken, '/api/v2/handover');

  expect(status).toBe(202);
});
