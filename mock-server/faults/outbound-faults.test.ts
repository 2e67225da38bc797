import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { ANN, DEFAULT_ORGANIZATION, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { INTEGRATION_ID, integrationTo, SECRET } from '../outbound/testing/integration.ts';
import { type Receiver, startReceiver } from '../outbound/testing/receiver.ts';
import { call, expectStatus } from '../testing/call.ts';
import { SocketListener } from '../testing/socket-listener.ts';

describe('faults of what the mock sends on its own', () => {
  let receiver: Receiver;
  let genesys: GenesysMock;
  beforeEach(async () => {
    receiver = await startReceiver();
    const integration = { ...integrationTo(receiver.url), queueId: SUPPORT_QUEUE.id };
    genesys = await startGenesysMock({
      organization: { ...DEFAULT_ORGANIZATION, integrations: [integration] },
    });
    genesys.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
  });
  afterEach(async () => {
    await genesys.close();
    await receiver.close();
  });

  /** Gives a receipt webhook for the customer's message. */
  async function write(): Promise<string> {
    const path = `/api/v2/conversations/messages/${INTEGRATION_ID}/inbound/open/message?prefetchConversationId=true`;
    const channel = {
      from: { id: 'user-1', idType: 'Opaque' },
      time: '2026-01-15T09:30:00.000Z',
      messageId: 'm1',
    };
    const answer = await call(genesys, 'POST', path, {
      token: 'persona.valid',
      json: { channel, text: 'hello' },
    });
    expectStatus(answer, 200);
    await genesys.deliveries.settled();
    return answer.body.conversationId;
  }
  const isSigned = (index: number) => {
    const { raw = Buffer.of(), headers } = receiver.received[index] ?? {};
    return (
      headers?.['x-hub-signature-256'] ===
      `sha256=${createHmac('sha256', SECRET).update(raw).digest('base64')}`
    );
  };

  it('lose a webhook, and say so only in the list', async () => {
    genesys.faults.add({ times: 1, fault: { kind: 'webhook-lost' } });

    await write();

    const [lost] = genesys.deliveries.list();
    expect(receiver.received).to.have.length(0);
    expect(lost).to.include({ state: 'failed', fault: 'lost' });
    expect(lost?.attempts[0]?.error).to.equal('a fault rule lost it');
  });

  it('send a webhook twice', async () => {
    genesys.faults.add({ fault: { kind: 'webhook-twice' } });

    await write();

    expect(receiver.received).to.have.length(2);
    expect(receiver.received[1]?.raw.equals(receiver.received[0]?.raw ?? Buffer.of())).to.equal(true);
    expect([isSigned(0), isSigned(1)]).to.deep.equal([true, true]);
  });

  it('send a webhook with a wrong signature before the right one', async () => {
    receiver.answers.push(401);
    genesys.faults.add({ fault: { kind: 'webhook-forged' } });

    await write();

    expect([isSigned(0), isSigned(1)]).to.deep.equal([false, true]);
    expect(genesys.deliveries.list().map(({ state, fault }) => [state, fault])).to.deep.equal([
      ['failed', 'forged'],
      ['delivered', null],
    ]);
  });

  describe('in notification sockets', () => {
    async function listen(): Promise<SocketListener> {
      const { accessToken: token } = genesys.tokens.issue('valid', {
        permissions: ['conversation:message:view'],
      });
      const { body } = await call(genesys, 'POST', '/api/v2/notifications/channels', { token });
      const topic = `v2.users.${ANN.id}.conversations.messages`;
      const path = `/api/v2/notifications/channels/${body.id}/subscriptions`;
      expectStatus(await call(genesys, 'PUT', path, { token, json: [{ id: topic }] }), 200);
      return SocketListener.open(body.connectUri);
    }
    /** What an agent's text looks like in the events that tell of it. */
    const say = (conversationId: string, count: number) => {
      for (let text = 1; text <= count; text++) genesys.agents.say(conversationId, `text ${text}`);
    };
    const lengths = async (listener: SocketListener) =>
      (await listener.heard()).map(({ eventBody }) => eventBody.participants.at(-1).messages.length);

    it('drop the connection instead of sending an event', async () => {
      const conversationId = await write();
      genesys.agents.accept(conversationId, ANN.id);
      const listener = await listen();
      genesys.faults.add({ fault: { kind: 'socket-drop' } });

      say(conversationId, 1);

      expect((await listener.closed).code).to.be.oneOf([1001, 1006]);
      expect(await listener.last()).to.deep.equal([]);
    });

    it('let one event overtake another', async () => {
      const conversationId = await write();
      genesys.agents.accept(conversationId, ANN.id);
      const listener = await listen();
      say(conversationId, 2);
      const inOrder = await lengths(listener);
      genesys.faults.add({ times: 1, fault: { kind: 'event-reorder' } });

      say(conversationId, 3);

      const [first = 0, second = 0, third = 0] = await lengths(listener);
      expect(inOrder[0]).to.be.below(inOrder[1] ?? 0);
      expect(first).to.be.above(second);
      expect(third).to.be.above(first);
      listener.socket.terminate();
    });
  });
});
