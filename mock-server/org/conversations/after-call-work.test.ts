import { expect } from 'chai';
import { ANN_ID, engineFixture } from '../../testing/engine-fixture.ts';

type WrapupPrompt =
  | 'MANDATORY'
  | 'OPTIONAL'
  | 'MANDATORY_TIMEOUT'
  | 'MANDATORY_FORCED_TIMEOUT'
  | 'AGENT_REQUESTED';

/** A conversation that Ann has just hung up. */
function hungUp(wrapupPrompt: WrapupPrompt, before?: 'wrapped up before') {
  const fixture = engineFixture({ queue: { acwSettings: { wrapupPrompt, timeoutMs: 20_000 } } });
  const { conversation } = fixture.hear('hello');
  const agent = fixture.engine.desk.accept(conversation);
  if (before !== undefined) fixture.engine.desk.wrapUp(conversation, { code: 'early' });
  fixture.engine.desk.disconnect(conversation);
  const status = () => fixture.engine.agents.statusOf(ANN_ID).status;
  const ends = () => fixture.told.filter(({ kind }) => kind === 'after-call-work-ended').length;
  return { ...fixture, conversation, agent, status, ends };
}

describe('after-call work', () => {
  for (const prompt of ['OPTIONAL', 'AGENT_REQUESTED'] as const) {
    it(`does not keep the agent where it is ${prompt}, and a wrap-up ends it all the same`, async () => {
      const { engine, conversation, agent, clock, status, ends } = hungUp(prompt);
      const free = status();
      await clock.advance(5_000);

      engine.desk.wrapUp(conversation, { code: 'solved', notes: 'a note' });

      expect([free, ends()]).to.deep.equal(['IDLE', 1]);
      expect(agent.wrapup).to.deep.equal({ code: 'solved', notes: 'a note' });
      expect((agent.acwEndedAt ?? 0) - (agent.acwStartedAt ?? 0)).to.equal(5_000);
    });
  }

  it('keeps the agent until the wrap-up where it is MANDATORY', async () => {
    const { engine, conversation, clock, status, ends } = hungUp('MANDATORY');
    await clock.advance(3_600_000);
    const before = [status(), ends()];

    engine.desk.wrapUp(conversation, { code: 'solved' });

    expect([before, status(), ends()]).to.deep.equal([['INTERACTING', 0], 'IDLE', 1]);
  });

  it('ends without a code when the time of the queue is over', async () => {
    const { agent, clock, status, ends } = hungUp('MANDATORY_TIMEOUT');
    await clock.advance(19_999);
    const before = [status(), ends()];

    await clock.advance(1);

    expect([before, status(), ends(), agent.wrapup]).to.deep.equal([
      ['INTERACTING', 0],
      'IDLE',
      1,
      undefined,
    ]);
  });

  it('ends with the wrap-up, and the time-out has nothing left to end', async () => {
    const { engine, conversation, clock, status, ends } = hungUp('MANDATORY_TIMEOUT');

    engine.desk.wrapUp(conversation, { code: 'solved' });
    await clock.advance(60_000);

    expect([status(), ends()]).to.deep.equal(['IDLE', 1]);
  });

  it('lasts as long as the queue says where the time is forced, wrap-up or not', async () => {
    const { engine, conversation, clock, agent, status, ends } = hungUp('MANDATORY_FORCED_TIMEOUT');
    engine.desk.wrapUp(conversation, { code: 'solved' });
    const before = [status(), ends()];

    await clock.advance(20_000);

    expect([before, status(), ends()]).to.deep.equal([['INTERACTING', 0], 'IDLE', 1]);
    expect(agent.wrapup?.code).to.equal('solved');
  });

  it('is over at once when the agent has wrapped up while still talking', () => {
    const { status, ends, agent } = hungUp('MANDATORY', 'wrapped up before');

    expect([status(), ends(), agent.wrapup?.code]).to.deep.equal(['IDLE', 1, 'early']);
  });

  it('comes after the end of the conversation', () => {
    const { told } = hungUp('MANDATORY', 'wrapped up before');

    expect(told.slice(-2).map(({ kind }) => kind)).to.deep.equal([
      'conversation-ended',
      'after-call-work-ended',
    ]);
  });

  it('is of the first agent too when they transfer', () => {
    const fixture = engineFixture({ queue: { acwSettings: { wrapupPrompt: 'MANDATORY' } } });
    const { conversation } = fixture.hear('hello');
    const first = fixture.engine.desk.accept(conversation);

    fixture.engine.desk.transfer(conversation, { userId: 'c0ffee00-2222-4aaa-8bbb-000000000002' });

    expect(first.acwStartedAt).to.equal(fixture.clock.now());
    expect(fixture.engine.agents.statusOf(ANN_ID).status).to.equal('INTERACTING');
  });

  it('is not of an agent who was only alerted', () => {
    const fixture = engineFixture({ queue: { acwSettings: { wrapupPrompt: 'MANDATORY' } } });
    const { conversation } = fixture.hear('hello');

    fixture.engine.desk.decline(conversation);

    expect(conversation.participants.every(({ acwStartedAt }) => acwStartedAt === undefined)).to.equal(true);
  });
});
