import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { DEFAULT_ORGANIZATION, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { integrationTo } from '../outbound/testing/integration.ts';
import { type Receiver, startReceiver } from '../outbound/testing/receiver.ts';
import { describeCockpit } from './testing/cockpit-fixture.ts';

const PROJECT = path.join(import.meta.dirname, '../..');
const run = promisify(execFile);

describeCockpit('a conversation in the cockpit', {}, (bench) => {
  let receiver: Receiver;

  beforeEach(async () => {
    receiver = await startReceiver();
    const { mock } = bench();
    mock.replaceOrganization({
      ...DEFAULT_ORGANIZATION,
      integrations: [
        {
          ...integrationTo(receiver.url),
          name: 'cognigy-handover',
          queueId: SUPPORT_QUEUE.id,
        },
      ],
    });
  });
  afterEach(() => receiver.close());

  const customer = (page: Page) => page.getByRole('region', { name: 'The customer’s chat' });
  const desk = (page: Page) => page.getByRole('region', { name: 'The agent’s desk' });

  async function start(): Promise<Page> {
    const { page, open } = bench();
    await open('conversations');
    await page.getByText('New conversation').click();
    await page
      .getByLabel('Through the integration')
      .getByText('cognigy-handover')
      .waitFor({ state: 'attached' });
    await page.getByLabel('Name of the customer').fill('Kim');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await desk(page).getByText('alerts Ann Agent').waitFor();
    return page;
  }

  it('goes from the first word to the wrap-up, seen from both sides', async () => {
    const page = await start();

    await desk(page).getByRole('button', { name: 'Decline' }).click();
    await desk(page).getByText('alerts Ben Agent').waitFor();
    await desk(page).getByRole('button', { name: 'Accept' }).click();
    await desk(page).getByLabel('Write as the agent').fill('Hello Kim');
    await desk(page).getByRole('button', { name: 'Say' }).click();
    await customer(page).getByText('Hello Kim').waitFor();

    await customer(page).getByLabel('Write as the customer').fill('Where is my order?');
    await customer(page).getByLabel('Write as the customer').press('Enter');
    await desk(page).getByText('Where is my order?').waitFor();

    await desk(page).getByText('More: quick replies').click();
    await desk(page).getByRole('button', { name: 'Send quick replies' }).click();
    await customer(page).getByRole('button', { name: 'Yes' }).click();
    await desk(page).locator('.bubble', { hasText: 'Yes' }).nth(1).waitFor();
    await desk(page).getByRole('button', { name: 'Send attachment' }).click();
    await customer(page).getByText('invoice.pdf', { exact: true }).waitFor();

    await desk(page).getByLabel('Transfer to').selectOption({ label: 'queue Billing' });
    await desk(page).getByRole('button', { name: 'Transfer', exact: true }).click();
    await desk(page)
      .getByText(/waits in Billing|alerts Ben Agent/)
      .waitFor();
    await desk(page).getByRole('button', { name: 'Accept' }).click();
    await desk(page).getByRole('button', { name: 'End the conversation' }).click();
    await desk(page).getByLabel('Wrap-up code').fill('Sent again');
    await desk(page).getByRole('button', { name: 'Wrap up' }).click();

    await page.getByText('wrapped up: Sent again').waitFor();
    await page.getByRole('heading', { name: 'Kim ended' }).waitFor();
    const timeLine = await page.getByRole('region', { name: 'Time line' }).textContent();
    for (const part of [
      'Kim customer',
      'Support queue',
      'Ann Agent agent',
      'never connected',
      'Billing queue',
    ]) {
      expect(timeLine).to.contain(part);
    }
  });

  it('shows what was sent to Cognigy with its signature and answer, and what subscribers are told', async () => {
    receiver.answers.push(503);
    const page = await start();
    const { mock } = bench();

    await desk(page).getByRole('button', { name: 'Accept' }).click();
    await mock.clock.advance(6000);

    const sent = page.getByRole('region', { name: 'Sent to Cognigy' });
    await sent.getByText('delivered').first().waitFor();
    await sent.getByText('2 attempts').click();
    await sent.getByRole('cell', { name: '503', exact: true }).waitFor();
    expect(await sent.textContent()).to.contain(String(receiver.received[0]?.headers['x-hub-signature-256']));
    const told = page.getByRole('region', { name: 'Notifications' });
    await told.getByText(/detail\.events\.conversation\..*\.acd\.end/).waitFor();
  });

  it('can be saved as a scenario that plays it again', async () => {
    const page = await start();
    await desk(page).getByRole('button', { name: 'Accept' }).click();
    await desk(page).getByLabel('Write as the agent').fill('Hello `Kim`, "what" is it?');
    await desk(page).getByRole('button', { name: 'Say' }).click();
    await desk(page).getByRole('button', { name: 'End the conversation' }).click();
    await page.getByRole('heading', { name: 'Kim ended' }).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As a scenario' }).click(),
    ]);
    const script = await readFile(await download.path(), 'utf8');

    // The integration of this test is not in the built-in organisation, which the script would start.
    const { integrations } = bench().mock.organization;
    const own = script.replace(
      'startGenesysMock()',
      `startGenesysMock({ organization: ${JSON.stringify({ ...DEFAULT_ORGANIZATION, integrations })} })`,
    );
    expect(own).to.not.equal(script);
    const file = path.join(PROJECT, `.cockpit-scenario-${process.pid}.ts`);
    try {
      await writeFile(file, own);
      const { stdout } = await run(process.execPath, [file], { cwd: PROJECT });
      expect(stdout).to.equal('The conversation has ended.\n');
    } finally {
      await rm(file, { force: true });
    }
  });
});
