import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { ANN_ID, INTEGRATION_ID } from '../../testing/engine-fixture.ts';
import { BASE, type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('an agent', () => {
  let mock: OpenMessaging;
  beforeEach(async () => {
    mock = await startOpenMessaging();
  });
  afterEach(() => mock.close());

  it('writes through their communication', async () => {
    const { id, agent } = await mock.talk();

    const answer = await mock.api(
      'POST',
      `${BASE}/messages/${id}/communications/${agent.communication}/messages`,
      { textBody: 'Hi' },
    );

    expectStatus(answer, 200);
    expect(answer.body).to.deep.include({
      conversationId: id,
      direction: 'outbound',
      status: 'sent',
      fromAddress: INTEGRATION_ID,
      toAddress: 'customer-1',
      createdBy: { id: ANN_ID, version: 1, selfUri: `/api/v2/users/${ANN_ID}` },
    });
    expect(answer.body.normalizedMessage).to.include({
      text: 'Hi',
      type: 'Text',
      originatingEntity: 'Human',
      direction: 'Outbound',
    });
  });

  it('types', async () => {
    const { id, agent } = await mock.talk();

    const answer = await mock.api(
      'POST',
      `${BASE}/messages/${id}/communications/${agent.communication}/typing`,
      { typing: { type: 'On' } },
    );

    expectStatus(answer, 204);
  });

  const refused: [string, 'agent' | 'customer', object, string][] = [
    ['more than the channel takes', 'agent', { textBody: 'x'.repeat(4001) }, 'textBody'],
    ['uploads', 'agent', { textBody: 'x', mediaIds: ['a'] }, 'mediaIds'],
    [
      'a canned response',
      'agent',
      { textBody: 'x', messagingTemplate: { responseId: 'a' } },
      'messagingTemplate',
    ],
    ['in the name of the customer', 'customer', { textBody: 'x' }, 'path.communicationId'],
  ];
  for (const [what, who, body, field] of refused) {
    it(`cannot write ${what}`, async () => {
      const ids = await mock.talk();

      const answer = await mock.api(
        'POST',
        `${BASE}/messages/${ids.id}/communications/${ids[who].communication}/messages`,
        body,
      );

      expectStatus(answer, 400);
      expect(answer.body.details[0].fieldName).to.equal(field);
    });
  }

  it('cannot write before accepting, or through a communication that is not there', async () => {
    const { id, agent } = await mock.converse();

    const early = await mock.api(
      'POST',
      `${BASE}/messages/${id}/communications/${agent.communication}/messages`,
      { textBody: 'x' },
    );
    const nowhere = await mock.api('POST', `${BASE}/messages/${id}/communications/${NOBODY}/messages`, {
      textBody: 'x',
    });

    expect([early.status, nowhere.status]).to.deep.equal([400, 404]);
  });
});
