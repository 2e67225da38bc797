import { expect } from 'chai';
import { startGenesysMock } from '../index.ts';
import { DEFAULT_ORGANIZATION } from '../org/default-organization.ts';
import { call } from '../testing/call.ts';
import { INTEGRATION_ID, integrationTo } from './testing/integration.ts';

describe('the mock', () => {
  it('steers itself by no webhook, no HTTP trigger and no event bridge', async () => {
    await using genesys = await startGenesysMock();
    const url = `${genesys.url}/__mock/reset`;
    const integration = integrationTo(genesys.url, {
      outboundNotificationWebhookUrl: url,
      queueId: DEFAULT_ORGANIZATION.queues?.[0]?.id,
      handoverEnd: {
        httpTrigger: { url },
        eventBridge: { url, apiKey: 'key', sourceSuffix: 'cognigy', events: ['user.end'] },
      },
    });
    genesys.replaceOrganization({ ...DEFAULT_ORGANIZATION, integrations: [integration] });
    const path = `/api/v2/conversations/messages/${INTEGRATION_ID}/inbound/open/message?prefetchConversationId=true`;
    const channel = {
      from: { id: 'user-1', idType: 'Opaque' },
      time: '2026-01-15T09:30:00Z',
      messageId: 'm',
    };
    const { body } = await call(genesys, 'POST', path, {
      token: 'persona.valid',
      json: { channel, text: 'hello' },
    });
    genesys.agents.accept(body.conversationId);
    genesys.agents.disconnect(body.conversationId);
    await genesys.deliveries.settled();

    const sent = genesys.deliveries.list();
    expect(new Set(sent.map(({ kind }) => kind))).to.have.all.keys('webhook', 'http-trigger', 'event-bridge');
    for (const { state, attempts } of sent) {
      expect(state).to.equal('failed');
      expect(attempts[0]?.error).to.include('is the mock itself');
    }
  });
});
