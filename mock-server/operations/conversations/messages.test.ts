import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { BASE, type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('messages', () => {
  let mock: OpenMessaging;
  beforeEach(async () => {
    mock = await startOpenMessaging();
  });
  afterEach(() => mock.close());

  it('are read one by one, through their conversation or without, and in bulk', async () => {
    const { id } = await mock.converse();
    const message = mock.genesys.conversations.find(id)?.messages[0]?.id ?? '';

    const one = await mock.api('GET', `${BASE}/messages/${message}/details`);
    const same = await mock.api('GET', `${BASE}/messages/${id}/messages/${message}`);
    const bulk = await mock.api('POST', `${BASE}/messages/${id}/messages/bulk`, [message, message, 'x']);

    expect(one.body).to.include({
      id: message,
      conversationId: id,
      direction: 'inbound',
      status: 'received',
      messengerType: 'open',
    });
    expect(same.body).to.deep.equal(one.body);
    expect(bulk.body).to.deep.equal({ entities: [one.body] });
  });

  it('are not there under another id or in another conversation', async () => {
    const { id } = await mock.converse();
    const other = await mock.converse('customer-2');
    const message = mock.genesys.conversations.find(id)?.messages[0]?.id ?? '';

    const answers = await Promise.all(
      [`${NOBODY}/details`, `${other.id}/messages/${message}`].map((path) =>
        mock.api('GET', `${BASE}/messages/${path}`),
      ),
    );

    expect(answers.map(({ status, body }) => [status, body.code])).to.deep.equal(
      Array(2).fill([404, 'not.found']),
    );
  });

  it('are none in bulk where the body is left out', async () => {
    const { id } = await mock.converse();

    const answer = await mock.api('POST', `${BASE}/messages/${id}/messages/bulk`);

    expect([answer.status, answer.body]).to.deep.equal([200, { entities: [] }]);
  });

  it('are at most 1000 in bulk', async () => {
    const { id } = await mock.converse();

    const answer = await mock.api('POST', `${BASE}/messages/${id}/messages/bulk`, Array(1001).fill('x'));

    expectStatus(answer, 400);
  });
});
