import { expect } from 'chai';
import { DEFAULT_ORGANIZATION, HANDOVER_CLIENT, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { integrationTo } from '../outbound/testing/integration.ts';
import { call } from '../testing/call.ts';
import { describeCockpit } from './testing/cockpit-fixture.ts';

/** Tells of itself in any place where markup would be read as such. */
const ATTACK = `"'><img src=x onerror="window.attacked=true"><script>window.attacked=true</script><a href="javascript:window.attacked=true">`;

describeCockpit('a cockpit under attack', {}, (bench) => {
  it('shows markup as text wherever somebody else can put it', async () => {
    const { page, open, mock } = bench();
    const integration = integrationTo('http://127.0.0.1:9', { queueId: SUPPORT_QUEUE.id });
    const { roles, clients, users, queues } = DEFAULT_ORGANIZATION;
    const attacked = <Row extends { name: string }>(rows: Row[]) =>
      rows.map((row) => ({ ...row, name: `${row.name} ${ATTACK}` }));
    mock.replaceOrganization({
      ...DEFAULT_ORGANIZATION,
      name: `org ${ATTACK}`,
      roles: [...roles, { name: `role ${ATTACK}`, permissions: [] }],
      clients: attacked(clients).map((row) => ({ ...row, scope: [...row.scope, `scope ${ATTACK}`] })),
      users: attacked(users),
      queues: attacked(queues),
      integrations: [{ ...integration, name: `integration ${ATTACK}` }],
    });
    const answer = await call(
      mock,
      'POST',
      `/api/v2/conversations/messages/${integration.id}/inbound/open/message?prefetchConversationId=true`,
      {
        token: 'persona.valid',
        json: {
          channel: {
            messageId: '1',
            time: '2026-01-15T09:30:00.000Z',
            from: { id: `customer ${ATTACK}`, idType: 'Opaque', nickname: `Kim ${ATTACK}` },
            metadata: { customAttributes: { [`name ${ATTACK}`]: `value ${ATTACK}` } },
          },
          text: `text ${ATTACK}`,
        },
      },
    );
    const id: string = answer.body.conversationId;
    mock.agents.accept(id);
    mock.agents.say(id, `said ${ATTACK}`);
    const drive = (verb: string, json: object) =>
      call(mock, 'POST', `/__mock/conversations/${id}/agent/${verb}`, { json });
    await drive('quick-replies', { text: ATTACK, replies: [{ text: ATTACK, payload: ATTACK }] });
    await drive('attachment', { url: 'javascript:alert(1)', mime: ATTACK, filename: `file ${ATTACK}` });
    await drive('card', {
      title: ATTACK,
      actions: [{ type: 'Link', text: ATTACK, url: 'javascript:alert(1)' }],
    });
    await drive('wrapup', { code: `code ${ATTACK}` });
    await call(mock, 'POST', `/api/v2/conversations/handover?query=${encodeURIComponent(ATTACK)}`, {
      headers: { 'x-attack': ATTACK },
      json: { sessionToken: ATTACK, [ATTACK]: ATTACK, context: { [ATTACK]: [ATTACK] } },
    });
    await call(mock, 'GET', `/api/v2/<img src=x onerror=window.attacked=true>`);

    for (const [pane, proof] of [
      ['requests/1', 'onerror'],
      ['requests/2', 'onerror'],
      ['requests/3', 'No operation'],
      [`conversations/${id}`, `said ${ATTACK}`],
      ['tokens', `${HANDOVER_CLIENT.name} ${ATTACK}`],
      ['clock', 'Move it'],
      ['organization', `role ${ATTACK}`],
      ['contracts', 'Contracts'],
    ] as const) {
      await open(pane);
      await page.getByText(proof).first().waitFor({ state: 'attached' });
      // Whatever is folded is made all the same.
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      const found = await page.evaluate(
        `({ attacked: window.attacked ?? false, injected: document.querySelectorAll('img[src="x"], main script, main a[href^="javascript"]').length })`,
      );

      expect(found, pane).to.deep.equal({ attacked: false, injected: 0 });
    }
  });
});
