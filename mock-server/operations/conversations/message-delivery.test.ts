import { expect } from 'chai';
import { INTEGRATION_ID } from '../../testing/engine-fixture.ts';
import { BASE, startOpenMessaging } from '../../testing/open-messaging.ts';

describe('a message that no webhook takes', () => {
  it('is shown as failed once the retries are over', async () => {
    await using mock = await startOpenMessaging();
    const { id } = await mock.converse();
    mock.genesys.agents.accept(id);
    const message = mock.genesys.agents.say(id, 'Hello?');

    await mock.genesys.clock.advance(120_000);

    const { body } = await mock.api('GET', `${BASE}/messages/${message.id}/details`);
    const [delivery] = mock.genesys.deliveries.list().filter(({ about }) => about === 'Text');
    expect(delivery).to.include({ state: 'failed', integrationId: INTEGRATION_ID });
    expect(body.status).to.equal('delivery-failed');
  });
});
