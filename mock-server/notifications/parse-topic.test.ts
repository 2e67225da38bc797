import { expect } from 'chai';
import { GenesysError } from '../errors/genesys-error.ts';
import { topicBodies } from '../testing/topic-bodies.ts';
import { parseTopic } from './parse-topic.ts';
import { TOPICS } from './topics.ts';

const ID = 'e1d2c3b4-4444-4aaa-8bbb-000000000001';

describe('parseTopic', () => {
  it('reads every topic on offer, with any id in its place', () => {
    for (const template of TOPICS) {
      const name = template.id.replace('{id}', ID);

      const topics = parseTopic(name, 'id');

      const subject = template.id.includes('{id}') ? ID : undefined;
      expect(topics).to.deep.equal([{ name, template, subject }]);
    }
  });

  it('takes combined topics apart', () => {
    const topics = parseTopic(`v2.detail.events.conversation.${ID}?user.end&acw`, 'id');

    expect(topics.map(({ name }) => name)).to.deep.equal([
      `v2.detail.events.conversation.${ID}.user.end`,
      `v2.detail.events.conversation.${ID}.acw`,
    ]);
  });

  const wrong: readonly [string, unknown, RegExp][] = [
    ['nothing', undefined, /is missing/],
    ['an empty text', '', /is missing/],
    ['a literal {id}', 'v2.detail.events.conversation.{id}.acw', /no wildcard/],
    ['a topic that circulates but does not exist', `v2.conversations.messages.${ID}`, /no topic/],
    ['an id that is no UUID', 'v2.users.ann.conversations', /no topic/],
    ['an asterisk', 'v2.detail.events.conversation.*.acw', /no topic/],
    ['a longer topic than one on offer', `v2.users.${ID}.conversations.messages.all`, /no topic/],
    ['one good and one bad suffix', `v2.detail.events.conversation.${ID}?acw&nothing`, /no topic/],
    ['no suffix at all', `v2.detail.events.conversation.${ID}?`, /no topic/],
    ['201 characters', `v2.users.${ID}.`.padEnd(201, 'x'), /at most 200 characters/],
  ];
  for (const [what, id, reason] of wrong) {
    it(`refuses ${what}`, () => {
      expect(() => parseTopic(id, '3.id'))
        .to.throw(GenesysError)
        .that.satisfies(
          ({ code, why }: GenesysError) =>
            code === 'notification.invalid.topic' && why.field === '3.id' && reason.test(why.reason),
        );
    });
  }

  it('does not repeat what may be a token', () => {
    const token = 'Xa9'.repeat(28);

    expect(() => parseTopic(token, 'id'))
      .to.throw(GenesysError)
      .that.satisfies(({ why }: GenesysError) => !why.reason.includes(token));
  });
});

describe('the topics on offer', () => {
  it('are all those whose bodies the specification describes', () => {
    const bodies = topicBodies();

    expect(TOPICS.map(({ id }) => id)).to.include.members([...bodies.keys()]);
    expect(bodies).to.have.property('size').above(15);
  });

  it('name permissions in the form of the platform', () => {
    for (const { id, permissions } of TOPICS) {
      for (const permission of permissions) expect(permission, id).to.match(/^\w+:\w+:\w+$/);
    }
  });
});
