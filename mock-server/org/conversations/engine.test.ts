import { expect } from 'chai';
import {
  ANN_ID,
  BEN_ID,
  BILLING_ID,
  engineFixture,
  INTEGRATION_ID,
  SUPPORT_ID,
} from '../../testing/engine-fixture.ts';
import { MESSAGE_CAPACITY } from './agents.ts';
import type { Conversation } from './model.ts';

/** Who is or was there, in order: `agent Ann Agent connected`, `acd Support disconnected transfer`. */
const cast = ({ participants }: Conversation) =>
  participants.map(({ purpose, name, state, disconnectType }) =>
    [purpose, name, state, disconnectType].filter((part) => part !== undefined).join(' '),
  );

describe('a conversation', () => {
  it('goes from the customer through the flow into the queue and alerts an agent', () => {
    const { hear } = engineFixture();

    const { conversation } = hear('hello');

    expect(cast(conversation)).to.deep.equal([
      'customer Kim connected',
      'workflow Cognigy disconnected transfer',
      'acd Support connected',
      'agent Ann Agent alerting',
    ]);
  });

  it('tells what happens in order', () => {
    const { hear, told } = engineFixture();

    hear('hello');

    expect(
      told.map((event) =>
        'participant' in event ? `${event.kind} ${event.participant.purpose}` : event.kind,
      ),
    ).to.deep.equal([
      'conversation-started',
      'participant-started customer',
      'participant-started workflow',
      'message-received',
      'participant-ended workflow',
      'participant-started acd',
      'participant-started agent',
    ]);
  });

  it('is greeted by the flow once, as a bot', () => {
    const { hear } = engineFixture({ integration: { greeting: 'Welcome' } });

    const { conversation } = hear('hello');
    hear('anybody?');

    expect(
      conversation.messages.map(({ text, originatingEntity }) => [originatingEntity, text]),
    ).to.deep.equal([
      ['Human', 'hello'],
      ['Bot', 'Welcome'],
      ['Human', 'anybody?'],
    ]);
  });

  it('goes to the queue that the customer’s data names', () => {
    const { hear } = engineFixture();

    const { conversation } = hear('hello', { attributes: { queueId: BILLING_ID } });

    expect(cast(conversation).slice(2)).to.deep.equal(['acd Billing connected', 'agent Ben Agent alerting']);
  });

  it('stays with the flow while no queue is known, and goes on when one is named', () => {
    const { hear, integrations } = engineFixture();
    integrations.delete(INTEGRATION_ID);

    const { conversation } = hear('hello');
    const before = cast(conversation);
    hear('to billing', { attributes: { queueId: BILLING_ID } });

    expect(before).to.deep.equal(['customer Kim connected', 'workflow connected']);
    expect(cast(conversation).at(-1)).to.equal('agent Ben Agent alerting');
  });

  it('leaves the queue when the agent accepts', () => {
    const { hear, engine } = engineFixture();
    const { conversation } = hear('hello');

    engine.desk.accept(conversation);

    expect(cast(conversation).slice(2)).to.deep.equal([
      'acd Support disconnected transfer',
      'agent Ann Agent connected',
    ]);
    expect(engine.agents.statusOf(ANN_ID).status).to.equal('INTERACTING');
  });

  it('goes to the next agent when one declines, who stays idle and is not asked again', () => {
    const { hear, engine } = engineFixture();
    const { conversation } = hear('hello');

    engine.desk.decline(conversation);
    engine.desk.decline(conversation);

    expect(cast(conversation).slice(2)).to.deep.equal([
      'acd Support connected',
      'agent Ann Agent disconnected transfer.noanswer',
      'agent Ben Agent disconnected transfer.noanswer',
    ]);
    expect(engine.agents.statusOf(ANN_ID).status).to.equal('IDLE');
  });

  it('comes back to an agent who declined when they become available again', () => {
    const { hear, engine } = engineFixture({ queue: { members: [ANN_ID] } });
    const { conversation } = hear('hello');
    engine.desk.decline(conversation);

    engine.goOnQueue(ANN_ID);

    expect(cast(conversation).at(-1)).to.equal('agent Ann Agent alerting');
  });

  it('goes back to the queue after the alerting time, and the agent is not responding', async () => {
    const { hear, engine, clock } = engineFixture({
      queue: { members: [ANN_ID], alertingTimeoutSeconds: 12 },
    });
    const { conversation } = hear('hello');

    await clock.advance(11_999);
    const before = cast(conversation).at(-1);
    await clock.advance(1);

    expect(before).to.equal('agent Ann Agent alerting');
    expect(cast(conversation).slice(2)).to.deep.equal([
      'acd Support connected',
      'agent Ann Agent disconnected transfer.noanswer',
    ]);
    expect(engine.agents.statusOf(ANN_ID)).to.deep.equal({ status: 'NOT_RESPONDING', since: clock.now() });
  });

  it('can be taken by an agent who missed it, who is on queue again by that', async () => {
    const { hear, engine, clock } = engineFixture({ queue: { members: [ANN_ID] } });
    const { conversation } = hear('hello');
    await clock.advance(30_000);

    engine.desk.accept(conversation);

    expect(cast(conversation).at(-1)).to.equal('agent Ann Agent connected');
    expect(engine.agents.statusOf(ANN_ID).status).to.equal('INTERACTING');
  });

  it('waits while nobody is on queue, and alerts the first agent who comes', () => {
    const { hear, engine } = engineFixture();
    engine.goOffQueue(ANN_ID);
    engine.goOffQueue(BEN_ID);
    const { conversation } = hear('hello');
    const before = cast(conversation).at(-1);

    engine.goOnQueue(BEN_ID);

    expect(before).to.equal('acd Support connected');
    expect(cast(conversation).at(-1)).to.equal('agent Ben Agent alerting');
  });

  it('waits while every agent is full, in order of arrival', () => {
    const { hear, engine } = engineFixture({ queue: { members: [ANN_ID] } });
    const taken = Array.from({ length: MESSAGE_CAPACITY }, (_, index) => hear('hello', { id: `c${index}` }));
    for (const { conversation } of taken) engine.desk.accept(conversation);
    const first = hear('hello', { id: 'first' }).conversation;
    const second = hear('hello', { id: 'second' }).conversation;

    const [one] = taken;
    if (one !== undefined) engine.desk.disconnect(one.conversation);

    expect(cast(first).at(-1)).to.equal('agent Ann Agent alerting');
    expect(cast(second).at(-1)).to.equal('acd Support connected');
  });

  it('goes to the agent who has been without one for longest', () => {
    const { hear, engine } = engineFixture();
    const first = hear('hello', { id: 'a' }).conversation;
    engine.desk.accept(first);
    engine.desk.disconnect(first);

    const { conversation } = hear('hello', { id: 'b' });

    expect(cast(conversation).at(-1)).to.equal('agent Ben Agent alerting');
  });

  it('can be transferred to another queue', () => {
    const { hear, engine } = engineFixture();
    const { conversation } = hear('hello');
    engine.desk.accept(conversation);

    engine.desk.transfer(conversation, { queueId: BILLING_ID });

    expect(cast(conversation).slice(3)).to.deep.equal([
      'agent Ann Agent disconnected transfer',
      'acd Billing connected',
      'agent Ben Agent alerting',
    ]);
    expect(engine.agents.statusOf(ANN_ID).status).to.equal('IDLE');
  });

  it('can be transferred to an agent who is off queue', () => {
    const { hear, engine } = engineFixture();
    engine.goOffQueue(BEN_ID);
    const { conversation } = hear('hello');
    engine.desk.accept(conversation);

    engine.desk.transfer(conversation, { userId: BEN_ID });

    expect(cast(conversation).slice(3)).to.deep.equal([
      'agent Ann Agent disconnected transfer',
      'agent Ben Agent alerting',
    ]);
  });

  it('goes into the queue it came from when the agent it was transferred to does not answer', async () => {
    const { hear, engine, clock } = engineFixture();
    const { conversation } = hear('hello');
    engine.desk.accept(conversation);
    engine.goOffQueue(ANN_ID);
    engine.desk.transfer(conversation, { userId: BEN_ID });

    await clock.advance(30_000);

    expect(cast(conversation).slice(4)).to.deep.equal([
      'agent Ben Agent disconnected transfer.noanswer',
      'acd Support connected',
    ]);
  });

  it('ends when the agent hangs up: agent first, then the customer', () => {
    const { hear, engine, told } = engineFixture();
    const { conversation } = hear('hello');
    engine.desk.accept(conversation);
    told.length = 0;

    engine.desk.disconnect(conversation);

    expect(cast(conversation)).to.include.members([
      'customer Kim disconnected peer',
      'agent Ann Agent disconnected client',
    ]);
    expect(
      told.map((event) =>
        'participant' in event ? `${event.kind} ${event.participant.purpose}` : event.kind,
      ),
    ).to.deep.equal(['participant-ended agent', 'participant-ended customer', 'conversation-ended']);
    expect(engine.agents.statusOf(ANN_ID).status).to.equal('IDLE');
  });

  it('ends when the customer leaves while it waits: nobody is alerted any more', async () => {
    const { hear, engine, clock } = engineFixture();
    const { conversation } = hear('hello');

    engine.endByCustomer(conversation);
    await clock.advance(60_000);

    expect(cast(conversation)).to.deep.equal([
      'customer Kim disconnected endpoint',
      'workflow Cognigy disconnected transfer',
      'acd Support disconnected peer',
      'agent Ann Agent disconnected peer',
    ]);
    expect(engine.agents.statusOf(ANN_ID).status).to.equal('IDLE');
    expect(engine.agents.loadOf(ANN_ID)).to.equal(0);
  });

  it('is torn down by the system for everybody, and only once', () => {
    const { hear, engine, told } = engineFixture();
    const { conversation } = hear('hello');

    engine.end(conversation);
    const count = told.length;
    engine.end(conversation);
    engine.endByCustomer(conversation);

    expect(cast(conversation)[0]).to.equal('customer Kim disconnected system');
    expect(told).to.have.length(count);
  });

  it('is followed by a new one when the customer writes again', () => {
    const { hear, engine } = engineFixture();
    const first = hear('hello').conversation;
    engine.desk.accept(first);
    engine.desk.disconnect(first);

    const second = hear('me again').conversation;

    expect(second.id).to.not.equal(first.id);
    expect(first.messages).to.have.length(1);
  });

  it('is joined by the same customer on the same integration only', () => {
    const { hear } = engineFixture();

    const [first, again, other] = [hear('one'), hear('two'), hear('three', { id: 'customer-2' })];

    expect(again.conversation).to.equal(first.conversation);
    expect(other.conversation).to.not.equal(first.conversation);
  });

  it('is joined within the threading window after the last message, and not later', async () => {
    const { hear, clock } = engineFixture({ organization: { threadingWindowHours: 1 } });
    const first = hear('one').conversation;
    await clock.advance(3_600_000);
    const joined = hear('two').conversation;
    await clock.advance(3_600_001);

    const late = hear('three').conversation;

    expect(joined).to.equal(first);
    expect(late).to.not.equal(first);
  });

  it('takes a repeated message id and time for the same message', () => {
    const { hear } = engineFixture();
    const first = hear('hello', { messageId: 'm-1', sentAt: 5 });

    const repeated = hear('hello', { messageId: 'm-1', sentAt: 5 });
    const later = hear('hello', { messageId: 'm-1', sentAt: 6 });

    expect(repeated.message).to.equal(first.message);
    expect(later.message.id).to.not.equal(first.message.id);
    expect(first.conversation.messages).to.have.length(2);
  });

  it('gathers the custom attributes of every message, and tells of changes only', () => {
    const { hear, told } = engineFixture();
    const { conversation } = hear('one', { attributes: { tier: 'gold' } });

    hear('two', { attributes: { tier: 'gold' } });
    hear('three', { attributes: { city: 'Oslo' } });

    expect(conversation.participants[0]?.attributes).to.deep.equal({ tier: 'gold', city: 'Oslo' });
    expect(told.filter(({ kind }) => kind === 'attributes-changed')).to.have.length(1);
  });

  it('can be handed over by the bot, and keeps its place when that is repeated', () => {
    const { engine } = engineFixture();
    const conversation = engine.open({ customerName: 'Kim' });
    if (conversation === undefined) throw new Error('not opened');

    engine.queue(conversation, SUPPORT_ID, { intent: 'transfer' });
    engine.queue(conversation, SUPPORT_ID, { intent: 'again' });

    expect(cast(conversation)).to.deep.equal([
      'customer Kim connected',
      'workflow disconnected transfer',
      'acd Support connected',
      'agent Ann Agent alerting',
    ]);
    expect(conversation.participants[0]?.attributes).to.deep.equal({ intent: 'again' });
  });

  it('has a bounded memory of a participant list that grows without end', () => {
    const { hear, engine } = engineFixture();
    const { conversation } = hear('hello');

    for (let round = 0; round < 300; round++) {
      engine.desk.accept(conversation);
      engine.desk.transfer(conversation, { queueId: round % 2 === 0 ? BILLING_ID : SUPPORT_ID });
    }

    expect(conversation.participants).to.have.length(200);
    expect(conversation.participants[0]?.purpose).to.equal('customer');
  });
});
