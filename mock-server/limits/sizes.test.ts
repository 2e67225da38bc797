import { expect } from 'chai';
import { HANDOVER_CLIENT, startGenesysMock } from '../index.ts';
import { call, expectStatus } from '../testing/call.ts';
import { ANN_ID, BEN_ID, converse, engineFixture } from '../testing/engine-fixture.ts';
import {
  inboundMessage,
  type MessageChanges,
  type OpenMessaging,
  startOpenMessaging,
} from '../testing/open-messaging.ts';

const MEGABYTE = 'x'.repeat(1_000_000);
const names = (count: number, from = 0) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`name-${from + index}`, '']));

describe('a client that sends large things', () => {
  let open: OpenMessaging;
  before(async () => {
    open = await startOpenMessaging();
  });
  after(() => open.close());

  const from = { id: 'a', idType: 'Opaque' };
  for (const [what, body] of Object.entries<MessageChanges>({
    'a long name': { channel: { from: { ...from, nickname: MEGABYTE.slice(1000) } } },
    'a long id of a message': { channel: { from, messageId: 'x'.repeat(1001) } },
    'custom attributes with a long value': {
      channel: { from, metadata: { customAttributes: { a: 'x'.repeat(65_536) } } },
    },
    'too many custom attributes': { channel: { from, metadata: { customAttributes: names(1001) } } },
  })) {
    it(`is refused a customer with ${what}`, async () => {
      const answer = await open.inbound(inboundMessage(body));

      expectStatus(answer, 400);
      expect(answer.body.code).to.equal('bad.request');
      expect(open.genesys.conversations.list()).to.have.length(0);
    });
  }

  it('cannot add attributes for ever', async () => {
    const { id, customer } = await open.converse('one who is patient');
    const path = `/api/v2/conversations/${id}/participants/${customer.id}/attributes`;
    const statuses: number[] = [];

    for (let from = 0; from < 1200; from += 400) {
      statuses.push((await open.api('PATCH', path, { attributes: names(400, from) })).status);
    }

    expect(statuses).to.deep.equal([202, 202, 400]);
    expectStatus(await open.api('PATCH', path, { attributes: { 'name-1': 'changed' } }), 202);
    const kept = open.genesys.conversations.find(id)?.participants[0]?.attributes ?? {};
    expect(Object.keys(kept)).to.have.length(800);
    expect(kept['name-1']).to.equal('changed');
  });

  it('cannot hand over what nobody could keep', async () => {
    await using genesys = await startGenesysMock();
    const { id } = genesys.conversations.open({ ownerClientId: HANDOVER_CLIENT.id });
    const hand = (context: object) =>
      call(genesys, 'POST', '/api/v2/conversations/handover', {
        json: {
          sessionToken: 'persona.valid',
          conversationId: id,
          queueId: genesys.organization.queues[0]?.id,
          context,
        },
      });

    expectStatus(await hand({ text: MEGABYTE }), 400);
    expectStatus(await hand(names(1001)), 400);
    expectStatus(await hand({ intent: 'transfer' }), 202);
    expect(genesys.conversations.find(id)?.participants[0]?.attributes).to.deep.equal({ intent: 'transfer' });
  });

  it('cannot fill the memory with attributes of many', async () => {
    await using genesys = await startGenesysMock({ limits: { attributeBytes: 1000 } });
    const conversation = (customer: string, attributes: object) =>
      call(
        genesys,
        'POST',
        `/api/v2/conversations/messages/${genesys.integrations.list()[0]?.id}/inbound/open/message`,
        {
          token: 'persona.valid',
          json: inboundMessage({
            channel: {
              from: { id: customer, idType: 'Opaque' },
              messageId: customer,
              metadata: { customAttributes: attributes },
            },
          }),
        },
      );
    expectStatus(await conversation('a', names(9)), 202);

    expectStatus(await conversation('b', names(9)), 429);

    expectStatus(await conversation('c', {}), 202);
  });

  it('cannot wrap up with a book', async () => {
    const { id, agent } = await open.talk();
    const path = `/api/v2/conversations/messages/${id}/participants/${agent.id}/communications/${agent.communication}/wrapup`;

    const answer = await open.api('POST', path, { code: 'done', notes: MEGABYTE.slice(1000) });

    expectStatus(answer, 400);
  });

  it('cannot make an integration with endless settings', async () => {
    const path = '/api/v2/conversations/messaging/integrations/open';
    const settings = {
      name: 'large',
      outboundNotificationWebhookUrl: 'http://127.0.0.1:9/',
      outboundNotificationWebhookSignatureSecretToken: 'a-secret-that-is-long-enough',
      webhookHeaders: { 'X-Large': 'x'.repeat(40_000) },
    };

    expectStatus(await open.api('POST', path, settings), 400);
  });

  it('cannot let an agent write a book', async () => {
    const { id } = await open.converse('reader');
    open.genesys.agents.accept(id);

    const answer = await call(open.genesys, 'POST', `/__mock/conversations/${id}/agent/say`, {
      json: { text: MEGABYTE },
    });

    expectStatus(answer, 413);
  });

  it('cannot add roles for ever', async () => {
    const add = (name: string) =>
      call(open.genesys, 'POST', '/__mock/organization/changes', {
        json: { roles: [{ name: name.repeat(5_000_000), permissions: [] }] },
      });

    expectStatus(await add('a'), 200);
    expectStatus(await add('b'), 400);
  });
});

describe('conversations that are forgotten', () => {
  it('let go of the agent who still had work to do for them', () => {
    const fixture = engineFixture({
      organization: { keepEndedConversations: 0 },
      queue: { acwSettings: { wrapupPrompt: 'MANDATORY_TIMEOUT', timeoutMs: 60_000 } },
    });

    for (let index = 0; index < 20; index++) converse(fixture, index);

    const loads = [ANN_ID, BEN_ID].map((id) => fixture.engine.agents.loadOf(id));
    expect(loads).to.deep.equal([0, 0]);
  });
});
