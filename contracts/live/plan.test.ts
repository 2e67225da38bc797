import { expect } from 'chai';
import { pactFiles, readPact } from '../pacts.ts';
import { type Plan, planReplay } from './plan.ts';
import { SETTING_NAMES, type Settings } from './settings.ts';

const ALL: Settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, 'set']));

const QUERY_BY_POST = 'a request for the load of a queue';

function plan(settings: Settings, allowWrites = false): Plan {
  return planReplay(pactFiles(), { settings, allowWrites });
}

function whyNot({ leftOut }: Plan, description: string): string | undefined {
  return leftOut.find((row) => row.description === description)?.why;
}

function descriptionsOf({ interactions }: Plan): string[] {
  return interactions.map(({ description }) => description);
}

describe('the plan of a live replay', () => {
  it('has every interaction of the pacts, planned or left out', () => {
    const all = pactFiles().flatMap((file) => readPact(file).interactions);
    const { interactions, leftOut } = plan(ALL, true);

    expect([...interactions, ...leftOut].map(({ description }) => description).sort()).to.deep.equal(
      all.map(({ description }) => description).sort(),
    );
  });

  it('has nothing that writes unless that is allowed', () => {
    const reading = descriptionsOf(plan(ALL));

    const readers = ['a request for a queue', 'a request to revoke the token', QUERY_BY_POST];
    expect(reading).to.include.members(readers);
    expect(reading).to.not.include.members(['a first message']);
    for (const description of ['a handover', 'a first message', 'a request to open a notification channel']) {
      expect(whyNot(plan(ALL), description)).to.equal('needs --allow-writes');
      expect(whyNot(plan(ALL, true), description)).to.equal(undefined);
    }
  });

  it('opens no channel to check it, unless writing is allowed', () => {
    const description = 'a check of a notification channel';

    expect(whyNot(plan(ALL), description)).to.equal('needs --allow-writes');
    expect(whyNot(plan(ALL, true), description)).to.equal(undefined);
  });

  it('never disconnects a conversation', () => {
    const ends = (description: string): boolean => description.startsWith('a request to disconnect');

    expect(plan(ALL, true).leftOut.filter(({ description }) => ends(description))).to.have.lengthOf(3);
    expect(descriptionsOf(plan(ALL, true)).filter(ends)).to.deep.equal([]);
  });

  it('names all settings that an interaction lacks', () => {
    expect(whyNot(plan({}), 'a handover')).to.equal(
      'needs GENESYS_QUEUE_ID, GENESYS_CONVERSATION_ID, GENESYS_HANDOVER_URL and --allow-writes',
    );
  });

  it('leaves out what needs a setting, and only that', () => {
    const { GENESYS_EXPIRED_TOKEN: _, ...others } = ALL;

    const lost = descriptionsOf(plan(ALL)).filter((one) => !descriptionsOf(plan(others)).includes(one));

    expect(lost).to.have.length.greaterThan(0);
    for (const description of lost) expect(description).to.include('with an expired token');
  });

  const outOfReach = [
    ['a text from an agent', 'Genesys Cloud sends it of its own accord'],
    [
      'a request for token information with a token of another organisation',
      'needs a token of another organisation',
    ],
    ['a request for the organisation with a rate-limited token', 'needs so many calls in a minute'],
    ['a later message', 'needs an agent who answers a chat'],
    ['a handover without a queue where that fails silently', 'is a switch of the mock'],
    [
      'a subscription to the end of a conversation without permission analytics:conversationDetail:view',
      'needs two clients with one notification channel between them',
    ],
  ] as const;
  for (const [description, why] of outOfReach) {
    it(`leaves out "${description}" with any settings`, () => {
      expect(whyNot(plan(ALL, true), description)).to.include(why);
    });
  }
});
