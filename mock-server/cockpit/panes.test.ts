import { expect } from 'chai';
import { PERSONA_SPELLINGS } from '../oauth/read-persona.ts';
import { HANDOVER_CLIENT } from '../org/default-organization.ts';
import { call, expectStatus } from '../testing/call.ts';
import { PERSONAS } from './page/personas.js';
import { describeCockpit } from './testing/cockpit-fixture.ts';

describeCockpit('the tokens in the cockpit', {}, (bench) => {
  it('are issued, shown once, aged by the clock, and withdrawn', async () => {
    const { page, open, mock } = bench();
    mock.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
    await open('tokens');

    await page.getByLabel('Persona').selectOption('expires-in');
    await page.getByLabel('What exactly').fill('PT5M');
    await page.getByRole('button', { name: 'Issue' }).click();
    const secret = await page.locator('.secret').textContent();
    expectStatus(await call(mock, 'GET', '/api/v2/tokens/me', { token: secret ?? '' }), 200);
    await page.getByText('in 5 min 00 s').waitFor();
    await page.getByText('2026-01-15 09:35:00 UTC').waitFor();

    await mock.clock.advance(60_000);
    await call(mock, 'GET', '/api/v2/tokens/me', { token: secret ?? '' });
    await page.getByText('in 4 min 00 s').waitFor();
    await page.getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('cell', { name: 'revoked', exact: true }).waitFor();

    expectStatus(await call(mock, 'GET', '/api/v2/tokens/me', { token: secret ?? '' }), 401);
  });

  it('offer every persona that there is', () => {
    const spellings = PERSONAS.map(([name, , argument]) => ({ name, takes: argument !== undefined }));

    expect(spellings).to.have.deep.members(
      PERSONA_SPELLINGS.map((text) => ({ name: text.split(':')[0], takes: text.includes(':') })),
    );
  });
});

describeCockpit('the clock in the cockpit', {}, (bench) => {
  it('freezes, moves, goes to the next expiry, and is released', async () => {
    const { page, open, mock } = bench();
    mock.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
    mock.tokens.issue('expires-in:PT2H');
    await open('clock');
    await page.getByText('Frozen: time stands still.').waitFor();

    await page.getByRole('button', { name: '+1 h' }).click();
    await page.getByRole('timer').getByText('2026-01-15 10:30:00 UTC').waitFor();
    await page.getByRole('button', { name: 'To the next expiry' }).click();
    await page.getByText('The token has just expired.').waitFor();
    expect(mock.tokens.list().map(({ state }) => state)).to.deep.equal(['expired']);

    await page.getByRole('button', { name: 'Release' }).click();
    await page.getByText('Running.').waitFor();
    expect(mock.clock.frozen).to.equal(false);
  });
});

describeCockpit('the organisation in the cockpit', {}, (bench) => {
  it('lets a permission be taken away, and the next call is refused', async () => {
    const { page, open, mock } = bench();
    const { accessToken } = mock.tokens.issue();
    const queues = () => call(mock, 'GET', '/api/v2/routing/queues', { token: accessToken });
    expectStatus(await queues(), 200);
    await open('organization');

    await page
      .locator('article', { hasText: 'Cognigy handover' })
      .getByLabel('routing:queue:view')
      .first()
      .click();
    await page.getByText('Changed; the next call feels it.').waitFor();

    expectStatus(await queues(), 403);
  });

  it('switches a client off, sends an agent home, and makes an integration', async () => {
    const { page, open, mock } = bench();
    await open('organization');

    await page
      .locator('article', { hasText: HANDOVER_CLIENT.id })
      .getByRole('button', { name: 'Switch off' })
      .click();
    await page
      .locator('article', { hasText: HANDOVER_CLIENT.id })
      .getByRole('button', { name: 'Switch on' })
      .waitFor();
    await page
      .locator('article', { hasText: 'Ann Agent' })
      .getByRole('button', { name: 'Go off queue' })
      .click();
    await page.locator('article', { hasText: 'Ann Agent' }).getByText('OFF_QUEUE').waitFor();
    await page.getByText('New integration').click();
    await page.getByLabel('Name', { exact: true }).fill('another-bot');
    await page.getByLabel('Webhook address').fill('http://127.0.0.1:9/hook');
    await page.getByLabel('Signature secret').fill('sixteen-characters-or-more');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { name: /another-bot/ }).waitFor();

    expect(mock.organization.clients.find(({ id }) => id === HANDOVER_CLIENT.id)?.state).to.equal('disabled');
    expect(mock.integrations.list().map(({ name }) => name)).to.include('another-bot');
  });
});

describeCockpit('the contracts in the cockpit', {}, (bench) => {
  it('show what does not hold on the body that was expected', async () => {
    const { page, open } = bench();
    const interaction = (holds: boolean) => ({
      description: holds ? 'a good one' : 'a broken one',
      states: ['a queue'],
      holds,
      problems: holds ? [] : ['Expected a text but got a number'],
      places: holds ? [] : ['$.queue.id'],
      request: { method: 'GET', path: '/api/v2/routing/queues', body: null },
      expected: { status: 200, body: { queue: { id: 'x' } } },
    });
    const report = { at: '2026-01-15T09:30:00.000Z', interactions: [interaction(true), interaction(false)] };
    await page.route('**/__mock/verification', (route) => route.fulfill({ json: report }));

    await open('contracts');

    await page.getByText('1 do not hold').waitFor();
    await page.getByText('Expected a text but got a number').waitFor();
    expect(await page.locator('.line-bad').textContent()).to.contain('"id": "x"');
    await page.getByLabel('Which interactions').selectOption('failed');
    await page.getByText('a good one').waitFor({ state: 'detached' });
  });
});

describeCockpit('a cockpit with a control token', { controlToken: 'the-control-token' }, (bench) => {
  it('asks for it, and refuses a wrong one', async () => {
    const { page, mock } = bench();
    await page.goto(`${mock.url}/__mock/`);

    await page.getByRole('textbox', { name: 'Control token' }).fill('a-wrong-token');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('Reconnecting…').waitFor();
    await page.getByRole('textbox', { name: 'Control token' }).fill('the-control-token');
    await page.getByRole('button', { name: 'Open' }).click();

    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText(mock.organization.name).first().waitFor({ state: 'attached' });
  });
});
