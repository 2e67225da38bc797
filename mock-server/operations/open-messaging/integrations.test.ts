import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { INTEGRATION_ID } from '../../testing/engine-fixture.ts';
import {
  BASE,
  inboundMessage,
  type OpenMessaging,
  startOpenMessaging,
} from '../../testing/open-messaging.ts';

const PATH = `${BASE}/messaging/integrations/open`;
const SECRET = 'sixteen-letters!';
const settings = {
  name: 'Second',
  outboundNotificationWebhookUrl: 'https://bot.example/webhook',
  outboundNotificationWebhookSignatureSecretToken: SECRET,
};

describe('Open Messaging integrations', () => {
  let mock: OpenMessaging;
  beforeEach(async () => {
    mock = await startOpenMessaging();
  });
  afterEach(() => mock.close());

  it('are shown with all that the platform knows, the secret included', async () => {
    const answer = await mock.api('GET', `${PATH}/${INTEGRATION_ID}`);

    expectStatus(answer, 200);
    expect(answer.body).to.deep.equal({
      id: INTEGRATION_ID,
      name: 'Cognigy',
      supportedContent: {
        id: 'webMessagingDefault',
        selfUri: `${BASE}/messaging/supportedcontent/webMessagingDefault`,
      },
      outboundNotificationWebhookUrl: 'http://127.0.0.1:9/webhook',
      outboundNotificationWebhookSignatureSecretToken: 'a-signature-secret-of-the-fixture',
      webhookHeaders: {},
      status: 'active',
      recipient: { id: INTEGRATION_ID, selfUri: `/api/v2/routing/message/recipients/${INTEGRATION_ID}` },
      createStatus: 'Completed',
      dateCreated: answer.body.dateCreated,
      dateModified: answer.body.dateCreated,
      selfUri: `${PATH}/${INTEGRATION_ID}`,
    });
  });

  it('are listed in pages', async () => {
    await mock.api('POST', PATH, settings);

    const first = await mock.api('GET', `${PATH}?pageSize=1`);
    const second = await mock.api('GET', first.body.nextUri);

    expect([first, second].map(({ body }) => body.entities[0].name)).to.deep.equal(['Cognigy', 'Second']);
    expect(first.body).to.include({ total: 2, pageCount: 2 });
    expect(second.body).to.not.have.property('nextUri');
  });

  it('are listed by what they refer to', async () => {
    const made = await mock.api('POST', PATH, {
      ...settings,
      supportedContent: { id: 'plain' },
      messagingSetting: { id: 'calm' },
    });

    const lists = await Promise.all(
      [
        'supportedContent.id=plain',
        'messagingSetting.id=calm',
        'supportedContent.id=webMessagingDefault',
        'messagingSetting.id=x',
      ].map(async (query) => (await mock.api('GET', `${PATH}?${query}&expand=supportedContent`)).body),
    );

    const names = lists.map(({ entities }) => entities.map(({ id }: { id: string }) => id));
    expect(names).to.deep.equal([[made.body.id], [made.body.id], [INTEGRATION_ID], []]);
  });

  it('are created in their own time', async () => {
    const made = await mock.api('POST', PATH, settings);
    const path = `${PATH}/${made.body.id}`;
    const before = (await mock.api('GET', path)).body.createStatus;

    await mock.genesys.clock.advance(1000);

    expectStatus(made, 202);
    expect([made.body.createStatus, before]).to.deep.equal(['Initiated', 'Initiated']);
    expect((await mock.api('GET', path)).body.createStatus).to.equal('Completed');
  });

  for (const [what, changes, field] of [
    [
      'a secret of 15 characters',
      { outboundNotificationWebhookSignatureSecretToken: 'fifteen-letters' },
      'outboundNotificationWebhookSignatureSecretToken',
    ],
    ['no name', { name: undefined }, 'name'],
    ['a URL that is none', { outboundNotificationWebhookUrl: 'bot' }, 'outboundNotificationWebhookUrl'],
  ] as const) {
    it(`are refused with ${what}`, async () => {
      const answer = await mock.api('POST', PATH, { ...settings, ...changes });

      expectStatus(answer, 400);
      expect(answer.body.details[0].fieldName).to.equal(field);
      expect(answer.text).to.not.include('fifteen-letters');
    });
  }

  it('are changed only where the request says so', async () => {
    const before = (await mock.api('GET', `${PATH}/${INTEGRATION_ID}`)).body;
    await mock.genesys.clock.advance(5000);

    const answer = await mock.api('PATCH', `${PATH}/${INTEGRATION_ID}`, {
      name: 'New',
      webhookHeaders: { 'x-tenant': 'a' },
    });

    expectStatus(answer, 200);
    const dateModified = new Date(mock.genesys.clock.now()).toISOString();
    expect(answer.body).to.deep.equal({
      ...before,
      name: 'New',
      webhookHeaders: { 'x-tenant': 'a' },
      dateModified,
    });
    expect((await mock.api('GET', `${PATH}/${INTEGRATION_ID}`)).body).to.deep.equal(answer.body);
  });

  it('name the user who made or changed them', async () => {
    const userId = 'c0ffee00-2222-4aaa-8bbb-000000000001';
    const token = mock.tokenOf(userId);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };

    const response = await fetch(mock.genesys.url + PATH, {
      method: 'POST',
      headers,
      body: JSON.stringify(settings),
    });

    expect(await response.json()).to.deep.include({
      createdBy: { id: userId, selfUri: `/api/v2/users/${userId}` },
    });
  });

  it('cannot be deleted while a conversation is open on them', async () => {
    await mock.inbound(inboundMessage());
    const refused = await mock.api('DELETE', `${PATH}/${INTEGRATION_ID}`);
    const [conversation] = mock.genesys.conversations.list();
    mock.genesys.conversations.end(conversation?.id ?? '');

    const answer = await mock.api('DELETE', `${PATH}/${INTEGRATION_ID}`);

    expect([refused.status, refused.body.code]).to.deep.equal([412, 'precondition.failed']);
    expectStatus(answer, 204);
    expectStatus(await mock.api('GET', `${PATH}/${INTEGRATION_ID}`), 404);
  });

  for (const method of ['GET', 'PATCH', 'DELETE']) {
    it(`are not there for ${method} with another id`, async () => {
      const path = `${PATH}/00000000-0000-4000-8000-000000000000`;

      const answer = await mock.api(method, path, method === 'PATCH' ? { name: 'x' } : undefined);

      expect([answer.status, answer.body.code]).to.deep.equal([404, 'not.found']);
    });
  }

  it('are recipients of message routing', async () => {
    const path = '/api/v2/routing/message/recipients';

    const [all, named, otherName, otherType, one, none] = await Promise.all(
      ['', '?name=cognigy', '?name=cogni', '?messengerType=sms', `/${INTEGRATION_ID}`, '/x'].map((rest) =>
        mock.api('GET', path + rest),
      ),
    );

    expect(all?.body.entities).to.deep.equal([one?.body]);
    expect(named?.body.entities).to.deep.equal([one?.body]);
    expect(otherName?.body.entities).to.deep.equal([]);
    expect(otherType?.body.entities).to.deep.equal([]);
    expect(one?.body).to.include({ id: INTEGRATION_ID, name: 'Cognigy', messengerType: 'open' });
    expect(none?.status).to.equal(404);
  });
});

describe('Guest Chat', () => {
  it('is gone, and the answer says since when and what came after it', async () => {
    await using mock = await startOpenMessaging();

    const answer = await mock.api('POST', '/api/v2/webchat/guest/conversations', {});

    expect([answer.status, answer.body.code]).to.deep.equal([404, 'not.found']);
    expect(answer.body.details[0].reason).to.include('2026-08-15').and.to.include('Open Messaging');
  });
});
