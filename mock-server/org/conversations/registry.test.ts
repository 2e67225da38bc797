import { expect } from 'chai';
import { converse, engineFixture, INTEGRATION_ID } from '../../testing/engine-fixture.ts';

const keeping = (keepEndedConversations: number) =>
  engineFixture({ organization: { keepEndedConversations } });

describe('ended conversations', () => {
  it('are forgotten beyond the number that is kept, oldest first, with their messages', () => {
    const fixture = keeping(3);
    const ended = Array.from({ length: 5 }, (_, index) => converse(fixture, index));

    const known = ended.map(({ id }) => fixture.engine.find(id) !== undefined);

    expect(known).to.deep.equal([false, false, true, true, true]);
    expect(fixture.engine.findMessage(ended[0]?.messages[0]?.id ?? '')).to.equal(undefined);
    expect(fixture.engine.findMessage(ended[4]?.messages[0]?.id ?? '')?.message.text).to.equal('message 0');
  });

  it('do not count while they are open', () => {
    const fixture = keeping(0);
    const open = fixture.hear('hello', { id: 'patient' }).conversation;

    const ended = converse(fixture, 1);

    expect(fixture.engine.find(open.id)).to.equal(open);
    expect(fixture.engine.find(ended.id)).to.equal(undefined);
  });

  it('are the same after a long time as when they ended', () => {
    const fixture = keeping(1000);
    const first = converse(fixture, 0);
    const asItWas = JSON.stringify(first);

    for (let index = 1; index < 200; index++) converse(fixture, index);

    expect(JSON.stringify(fixture.engine.find(first.id))).to.equal(asItWas);
    expect([...fixture.engine.all()].map(({ customer }) => customer.id).slice(0, 2)).to.deep.equal([
      'customer-0',
      'customer-1',
    ]);
  });

  it('take late receipts, attributes and wrap-ups after a long time', () => {
    const fixture = keeping(1000);
    const { id, messages } = converse(fixture, 0);
    const last = messages.at(-1)?.id ?? '';
    for (let index = 1; index < 200; index++) converse(fixture, index);

    fixture.engine.setMessageStatus(last, 'delivery-failed');
    const found = fixture.engine.find(id);
    if (found === undefined) throw new Error('forgotten');
    fixture.engine.desk.wrapUp(found, { code: 'late' });
    for (let index = 200; index < 400; index++) converse(fixture, index);

    const later = fixture.engine.find(id);
    expect(fixture.engine.findMessage(last)?.message.status).to.equal('delivery-failed');
    expect(later?.participants.at(-1)?.wrapup).to.deep.equal({ code: 'late' });
  });

  it('come to the end of their after-call work after others have ended', async () => {
    const timeoutMs = 60_000;
    const fixture = engineFixture({
      queue: { acwSettings: { wrapupPrompt: 'MANDATORY_TIMEOUT', timeoutMs } },
    });
    const first = converse(fixture, 0);
    for (let index = 1; index < 100; index++)
      fixture.engine.end(fixture.hear('hello', { id: `c${index}` }).conversation);

    await fixture.clock.advance(timeoutMs);

    expect(fixture.engine.find(first.id)).to.equal(first);
    expect(first.participants.at(-1)?.acwEndedAt).to.equal(fixture.clock.now());
  });
});

describe('messages', () => {
  it('are found by their id and not by anything else', () => {
    const { hear, engine } = engineFixture();
    const { message } = hear('hello');

    expect(engine.findMessage(message.id)?.message).to.equal(message);
    for (const id of ['', 'x', message.id.toUpperCase(), '0'.repeat(32)])
      expect(engine.findMessage(id)).to.equal(undefined);
  });

  it('are bounded in an open conversation, oldest forgotten first', () => {
    const { hear, engine } = engineFixture();
    const { conversation, message } = hear('first');

    for (let index = 0; index < 2000; index++) hear(`more ${index}`);

    expect(conversation.messages).to.have.length(2000);
    expect(engine.findMessage(message.id)).to.equal(undefined);
    expect(engine.inbound.openThread(INTEGRATION_ID, 'customer-1')).to.equal(conversation);
  });
});
