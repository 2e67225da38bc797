import axe from 'axe-core';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { GenesysMock } from '../index.ts';
import { OPEN_CONVERSATION, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { call } from '../testing/call.ts';
import { describeCockpit } from './testing/cockpit-fixture.ts';

const HANDOVER = '/api/v2/conversations/handover';
const PANES = [
  'requests',
  'requests/2',
  `conversations/${OPEN_CONVERSATION.id}`,
  'tokens',
  'clock',
  'organization',
  'contracts',
];

/** Something to see on every pane. */
async function fillMock(mock: GenesysMock): Promise<void> {
  const json = {
    conversationId: OPEN_CONVERSATION.id,
    queueId: SUPPORT_QUEUE.id,
    context: { intent: 'transfer' },
  };
  await call(mock, 'POST', HANDOVER, { json: { ...json, sessionToken: 'persona.valid' } });
  await call(mock, 'POST', HANDOVER, { json: { ...json, sessionToken: 'abc-123' } });
  mock.agents.accept(OPEN_CONVERSATION.id);
  mock.agents.say(OPEN_CONVERSATION.id, 'Hello');
  mock.tokens.issue('expired');
}

async function show(page: Page, pane: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(`#/${pane}`)}`);
  if (pane === 'requests/2') await page.getByText('answered with 202').waitFor();
  else if (pane.startsWith('conversations')) await page.getByText('Hello').first().waitFor();
  else if (pane !== 'requests') await page.locator('main h1').waitFor();
}

describeCockpit('the accessibility of the cockpit', {}, (bench) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no violation on any pane, ${colorScheme}`, async () => {
      const { page, open, mock } = bench();
      await fillMock(mock);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open();
      await page.evaluate(axe.source);

      for (const pane of PANES) {
        await show(page, pane);
        const violations = await page.evaluate(
          `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? ''))))`,
        );
        expect(violations, pane).to.deep.equal([]);
      }
    });
  }

  it('is readable at 380 pixels: no pane is wider than the screen', async () => {
    const { page, open, mock } = bench();
    await fillMock(mock);
    await page.setViewportSize({ width: 380, height: 800 });
    await open();

    for (const pane of PANES) {
      await show(page, pane);
      const wider = await page.evaluate(
        `[...document.querySelectorAll('body, main, main > *')].filter((one) => one.scrollWidth > 380).map((one) => one.className || one.tagName)`,
      );
      expect(wider, pane).to.deep.equal([]);
    }
  });

  it('needs no mouse: from the address bar to the reason, to the other panes and to an answered conversation', async () => {
    const { page, open, mock } = bench();
    const json = { conversationId: OPEN_CONVERSATION.id, queueId: SUPPORT_QUEUE.id, context: {} };
    await call(mock, 'POST', HANDOVER, { json: { ...json, sessionToken: 'persona.valid' } });
    await call(mock, 'POST', HANDOVER, { json: { ...json, sessionToken: 'abc-123' } });
    await open();
    await page.locator('[role=option].row').nth(1).waitFor();
    const focused = () =>
      page.evaluate(
        `(({ tagName, textContent, ariaLabel }) => (ariaLabel ?? (textContent || tagName)))(document.activeElement)`,
      );
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused()) === name) return;
      }
      throw new Error(`Tab does not lead to "${name}".`);
    };

    await page.keyboard.press('Tab');
    expect(await focused()).to.equal('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo('Requests, newest first');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: 'The session token is not valid' }).waitFor();
    await page.keyboard.press('End');
    await page
      .getByRole('heading', { name: 'The session token is not valid' })
      .waitFor({ state: 'detached' });

    await page.keyboard.press('Home');
    await page.evaluate('document.activeElement.blur()');
    await tabTo('Conversations');
    await page.keyboard.press('Enter');
    await page.locator('.conversation-row').first().waitFor();
    await page.locator('.conversation-row').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Accept' }).waitFor();
    await tabTo('Accept');
    await page.keyboard.press('Enter');
    await page.getByText('Ann Agent has it').waitFor();
    await tabTo('Write as the agent');
    await page.keyboard.type('Hello');
    await page.keyboard.press('Enter');

    await page.getByRole('region', { name: 'The customer’s chat' }).getByText('Hello').waitFor();
  });
});
