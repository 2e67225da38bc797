import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { startGenesysMock } from '../index.ts';
import { HANDOVER_CLIENT, OPEN_CONVERSATION, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { call } from '../testing/call.ts';
import { describeCockpit } from './testing/cockpit-fixture.ts';

const HANDOVER = '/api/v2/conversations/handover';
const run = promisify(execFile);

/** What the reporter sent, but for ids that there are. */
const REPORTED = {
  sessionToken: 'abc-123',
  conversationId: OPEN_CONVERSATION.id,
  queueId: SUPPORT_QUEUE.id,
  context: { intent: 'transfer' },
};

const rows = (page: Page) => page.locator('[role=option].row');
const clipboard = (page: Page) => page.evaluate('navigator.clipboard.readText()') as Promise<string>;

describeCockpit('the requests in the cockpit', {}, (bench) => {
  const report = () => call(bench().mock, 'POST', HANDOVER, { json: REPORTED });

  it('tell the story of the report: what was sent, why it was refused, what would pass', async () => {
    const { page, open } = bench();
    await open();

    await report();
    await rows(page).first().click();

    const why = page.getByRole('region', { name: 'Why it was refused' });
    await why.getByRole('heading', { name: 'The session token is not valid' }).waitFor();
    await why.getByText('The token was never issued here').waitFor();
    await why.getByText('Tried in a copy of this mock, and answered with 202 Accepted').waitFor();
    const sent = page.getByRole('region', { name: 'Request', exact: true });
    expect(await sent.locator('.line-bad').textContent()).to.contain('"sessionToken": "abc… (7 characters)"');

    await why.getByRole('button', { name: 'Send it' }).click();
    await rows(page).nth(1).waitFor();
    expect(await rows(page).first().textContent()).to.match(/^202/);
  });

  it('can be copied as a command that works', async () => {
    const { page, open } = bench();
    await open();
    await report();
    await rows(page).first().click();

    await page
      .getByRole('region', { name: 'What would pass' })
      .getByRole('button', { name: 'Copy as curl' })
      .click();
    await page.getByText('The command copied.').waitFor();

    const { stdout } = await run('sh', ['-c', await clipboard(page)]);
    expect(JSON.parse(stdout)).to.include({ state: 'queued' });
  });

  it('can be copied by hand where the browser has no clipboard for the page', async () => {
    const { page, open } = bench();
    await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
    await open();
    await report();
    await rows(page).first().click();

    await page.getByRole('button', { name: 'Copy as pact interaction' }).click();

    const text = await page.getByRole('textbox', { name: 'The interaction' }).inputValue();
    expect(JSON.parse(text)).to.include({ type: 'Synchronous/HTTP' });
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('show secrets only when asked', async () => {
    const { page, open, mock } = bench();
    const { accessToken } = mock.tokens.issue();
    await open();
    await call(mock, 'GET', '/api/v2/tokens/me', { token: accessToken });
    await rows(page).first().click();
    const header = page.getByRole('region', { name: 'Request', exact: true });
    await header.getByText(/\d+ headers/).click();
    expect(await header.textContent()).to.not.contain(accessToken);

    await page.getByRole('button', { name: 'Show secrets' }).click();
    await header.getByText(/\d+ headers/).click();

    await header.getByText(accessToken).waitFor();
    await page.getByRole('button', { name: 'Mask secrets' }).click();
    await header.getByText(accessToken).waitFor({ state: 'detached' });
  });

  it('can be searched, narrowed and forgotten', async () => {
    const { page, open, mock } = bench();
    await report();
    await call(mock, 'POST', '/oauth/token', {
      headers: {
        authorization: `Basic ${Buffer.from(`${HANDOVER_CLIENT.id}:${HANDOVER_CLIENT.secret}`).toString('base64')}`,
      },
      form: { grant_type: 'client_credentials' },
    });
    await open();
    await rows(page).nth(1).waitFor();

    await page.getByLabel('Search requests').fill('never issued');
    await page.getByText('1 of 2 requests').waitFor();
    expect(await rows(page).first().textContent()).to.contain(HANDOVER);

    await page.getByLabel('Search requests').fill('');
    await page.getByLabel('Which requests').selectOption('accepted');
    await page.getByText('1 of 2 requests').waitFor();
    expect(await rows(page).first().textContent()).to.contain('/oauth/token');

    await page.getByRole('button', { name: 'Forget all' }).click();
    await page.getByText('No requests yet.').waitFor();
    expect(mock.journal.entries()).to.deep.equal([]);
  });

  it('stand still while paused, and catch up', async () => {
    const { page, open } = bench();
    await open();
    await report();
    await rows(page).first().waitFor();

    await page.getByRole('button', { name: 'Pause' }).click();
    await report();

    const resume = page.getByRole('button', { name: 'Resume (1 new)' });
    await resume.waitFor();
    expect(await rows(page).count()).to.equal(1);
    await resume.click();
    await rows(page).nth(1).waitFor();
  });

  it('go on after a dropped connection without a gap and without doubles', async () => {
    const { page, open, mock } = bench();
    await using line = await startLine(Number(new URL(mock.url).port));
    await open('requests', line.url);
    await report();
    await rows(page).first().waitFor();

    line.cut();
    await report();

    await page.getByText('2 requests').waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    expect(await rows(page).count()).to.equal(2);
  });

  it('begin anew with a mock that was started again', async () => {
    const { page, open } = bench();
    const first = await startGenesysMock();
    await open('requests', first.url);
    for (const name of ['one', 'two']) await call(first, 'GET', `/api/v2/${name}`);
    await rows(page).nth(1).waitFor();

    await first.close();
    await page.getByText('Reconnecting…').waitFor();
    await using again = await startGenesysMock({ port: Number(new URL(first.url).port) });
    await call(again, 'GET', '/api/v2/after-the-start');

    await page.getByText('1 request', { exact: true }).waitFor();
    expect(await rows(page).first().textContent()).to.contain('/api/v2/after-the-start');
    await page.close();
  });

  it('are 10 000 without more than a screenful of rows', async () => {
    const { page, open } = bench();
    await serveJournal(page, 10_000);
    await open();
    await page.getByText('10000 requests').waitFor();

    const list = page.getByRole('listbox', { name: 'Requests, newest first' });
    await list.press('End');

    await page.locator('#row-1').waitFor();
    expect(await rows(page).count()).to.be.below(60);
    await page.getByLabel('Search requests').fill('/number/777');
    await page.getByText('11 of 10000 requests').waitFor();
  });
});

/** A line to a port of this machine that can be cut. */
async function startLine(port: number) {
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on('error', () => {}); // a cut is one
      from.on('close', () => to.destroy());
      from.pipe(to);
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const cut = () => {
    for (const end of ends) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
  };
}

/** Stands between the page and the mock with a long journal. */
async function serveJournal(page: Page, length: number): Promise<void> {
  const entry = (sequence: number) => ({
    sequence,
    correlationId: 'c',
    at: '2026-01-15T09:30:00.000Z',
    method: 'GET',
    path: `/number/${sequence}`,
    query: '',
    operationId: null,
    status: 404,
    durationMs: 1,
    client: null,
    refusal: null,
    faults: [],
    manners: [],
    request: { headers: {}, body: null },
    response: { headers: {}, body: null },
  });
  const events = Array.from({ length }, (_, at) => {
    const row = entry(at + 1);
    return `id: ${row.sequence}\nevent: request\ndata: ${JSON.stringify(row)}\n\n`;
  });
  let isTold = false;
  await page.route('**/__mock/requests?limit=1', (route) =>
    route.fulfill({ json: { requests: [entry(length)] } }),
  );
  await page.route('**/__mock/events', async (route) => {
    // Told once; the next connection is to the mock itself, which has nothing to tell.
    if (isTold) return route.continue();
    isTold = true;
    await route.fulfill({ contentType: 'text/event-stream', body: events.join('') });
  });
}
