import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { ANN_ID, SUPPORT_ID } from '../../testing/engine-fixture.ts';
import { type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('the detail of a conversation', () => {
  let mock: OpenMessaging;
  beforeEach(async () => {
    mock = await startOpenMessaging();
  });
  afterEach(() => mock.close());

  const details = (id: string) => mock.api('GET', `/api/v2/analytics/conversations/${id}/details`);

  it('is some seconds behind', async () => {
    const { id } = await mock.talk();
    const fresh = await details(id);
    await mock.genesys.clock.advance(5000);
    mock.genesys.agents.disconnect(id);
    const open = await details(id);

    await mock.genesys.clock.advance(5000);

    const ended = await details(id);
    expect([fresh.status, fresh.body.code]).to.deep.equal([404, 'not.found']);
    expect(open.body).to.not.have.property('conversationEnd');
    expect(ended.body.conversationEnd).to.equal('2026-01-15T09:00:05.000Z');
  });

  it('has a segment for everything that each party did', async () => {
    const { id } = await mock.converse();
    await mock.genesys.clock.advance(2000);
    mock.genesys.agents.accept(id);
    await mock.genesys.clock.advance(3000);
    mock.genesys.agents.disconnect(id);
    await mock.genesys.clock.advance(1000);
    mock.genesys.agents.wrapUp(id, { code: 'solved' });
    await mock.genesys.clock.advance(5000);

    const { body } = await details(id);

    const agent = body.participants.at(-1);
    expect(agent).to.include({ purpose: 'agent', userId: ANN_ID, participantName: 'Ann Agent' });
    const at = (second: number) => `2026-01-15T09:00:0${second}.000Z`;
    const queue = { conference: false, queueId: SUPPORT_ID };
    expect(agent.sessions[0].segments).to.deep.equal([
      { segmentStart: at(0), segmentEnd: at(2), segmentType: 'alert', ...queue },
      { segmentStart: at(2), segmentEnd: at(5), segmentType: 'interact', ...queue, disconnectType: 'client' },
      { segmentStart: at(5), segmentEnd: at(6), segmentType: 'wrapup', ...queue, wrapUpCode: 'solved' },
    ]);
    expect(agent.sessions[0]).to.include({
      mediaType: 'message',
      messageType: 'open',
      addressTo: 'customer-1',
    });
    expect(body.participants[0].sessions[0].segments[0]).to.include({ disconnectType: 'peer' });
  });

  it('is not there for a conversation that never was', async () => {
    expectStatus(await details(NOBODY), 404);
  });
});
