import { expect } from 'chai';
import { ANN_ID, BEN_ID, engineFixture } from '../../testing/engine-fixture.ts';
import type { Conversation } from './model.ts';

describe('an agent', () => {
  it('sends text and typing to the customer; typing is not kept', () => {
    const { hear, engine, told } = engineFixture();
    const { conversation } = hear('hello');
    engine.desk.accept(conversation);

    engine.desk.type(conversation);
    const message = engine.desk.say(conversation, { text: 'Hi Kim' });

    expect(conversation.messages.map(({ text }) => text)).to.deep.equal(['hello', 'Hi Kim']);
    expect(message).to.include({ originatingEntity: 'Human', direction: 'outbound', externalId: message.id });
    const sent = told.flatMap((event) => (event.kind === 'message-sent' ? [event.message.type] : []));
    expect(sent).to.deep.equal(['Event', 'Text']);
  });

  const refused: [
    string,
    (fixture: ReturnType<typeof engineFixture>, conversation: Conversation) => void,
    string,
  ][] = [
    [
      'say before accepting',
      ({ engine }, it) => engine.desk.say(it, { text: 'x' }),
      'It alerts Ann Agent; accept first.',
    ],
    ['hang up before accepting', ({ engine }, it) => engine.desk.disconnect(it), 'No agent is connected.'],
    ['accept for somebody else', ({ engine }, it) => engine.desk.accept(it, BEN_ID), 'alerts Ann Agent'],
    [
      'decline what they have accepted',
      ({ engine }, it) => {
        engine.desk.accept(it);
        engine.desk.decline(it);
      },
      'Ann Agent has it.',
    ],
    [
      'transfer to nowhere',
      ({ engine }, it) => {
        engine.desk.accept(it);
        engine.desk.transfer(it, { queueId: ANN_ID });
      },
      'No queue has this id.',
    ],
    [
      'transfer to themselves',
      ({ engine }, it) => {
        engine.desk.accept(it);
        engine.desk.transfer(it, { userId: ANN_ID });
      },
      'has the conversation already',
    ],
    [
      'accept what has ended',
      ({ engine }, it) => {
        engine.end(it);
        engine.desk.accept(it);
      },
      'The conversation has ended.',
    ],
    [
      'wrap up what nobody has had',
      ({ engine }, it) => engine.desk.wrapUp(it, { code: 'x' }),
      'No agent has had',
    ],
  ];
  for (const [what, act, reason] of refused) {
    it(`cannot ${what}, and is told why`, () => {
      const fixture = engineFixture();
      const { conversation } = fixture.hear('hello');

      expect(() => act(fixture, conversation)).to.throw(reason);
    });
  }
});
