import { expect } from 'chai';
import { ANN_ID, engineFixture, type FixtureOptions } from '../../testing/engine-fixture.ts';

const SCRIPT = {
  acceptAfterSeconds: 3,
  replies: [
    { afterSeconds: 1, text: 'Good morning' },
    { afterSeconds: 4, text: 'Anything else?' },
  ],
  disconnectAfterSeconds: 10,
  wrapupCode: 'solved',
};

const scripted: FixtureOptions = { agent: { script: SCRIPT }, queue: { members: [ANN_ID] } };

describe('an agent with a script', () => {
  it('accepts, replies, hangs up and wraps up, each at its time', async () => {
    const { hear, clock, told, failures } = engineFixture(scripted);
    const start = clock.now();
    const { conversation } = hear('hello');

    await clock.advance(60_000);

    const [, , , agent] = conversation.participants;
    expect(conversation.messages.slice(1).map(({ text, time }) => [text, time - start])).to.deep.equal([
      ['Good morning', 4_000],
      ['Anything else?', 7_000],
    ]);
    expect([agent?.connectedAt, conversation.endedAt].map((time) => (time ?? 0) - start)).to.deep.equal([
      3_000, 13_000,
    ]);
    expect(agent?.wrapup).to.deep.equal({ code: 'solved' });
    expect(told.at(-1)?.kind).to.equal('after-call-work-ended');
    expect(failures).to.deep.equal([]);
  });

  it('says nothing more when the customer leaves', async () => {
    const { hear, clock, engine, failures } = engineFixture(scripted);
    const { conversation } = hear('hello');
    await clock.advance(5_000);

    engine.endByCustomer(conversation);
    await clock.advance(60_000);

    expect(conversation.messages.map(({ text }) => text)).to.deep.equal(['hello', 'Good morning']);
    expect(failures).to.deep.equal([]);
  });

  it('does not accept what was taken from them', async () => {
    const { hear, clock, engine, failures } = engineFixture(scripted);
    const { conversation } = hear('hello');

    engine.end(conversation);
    await clock.advance(60_000);

    expect(conversation.participants.at(-1)).to.include({ connectedAt: undefined, disconnectType: 'system' });
    expect(failures).to.deep.equal([]);
  });

  it('serves one customer after another in the same words for the same seed', async () => {
    const transcript = async (seed: string) => {
      const { hear, clock, told } = engineFixture({ ...scripted, seed });
      for (const id of ['a', 'b', 'c']) {
        hear(`hello from ${id}`, { id });
        await clock.advance(20_000);
      }
      return JSON.stringify(told);
    };

    const [first, again, other] = await Promise.all(['one', 'one', 'two'].map(transcript));

    expect(first).to.equal(again);
    expect(first).to.not.equal(other);
  });
});
