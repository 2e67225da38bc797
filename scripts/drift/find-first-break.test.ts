import { expect } from 'chai';
import type { VendorDocument } from '../releases/document.ts';
import { type BisectLimits, findFirstBreak } from './find-first-break.ts';
import { ChangedDocument } from './testing/change-document.ts';
import { call, contract, firstMessage, guestChat, structuredResponse } from './testing/contracts.ts';
import { acceptedDocuments, inShort } from './testing/judging.ts';
import { recordedRelease } from './testing/releases/recorded-releases.ts';

const LAST_GOOD = recordedRelease('252.0.0');

/** As many releases as two years bring. */
const VERSIONS = Array.from({ length: 75 }, (_, index) => `${index + 1}.0.0`);

interface Bisected {
  first: string | undefined;
  findings: string[];
  loaded: Set<string>;
}

/** Bisects releases that all equal the last good one before the given release, and the broken one from there on. */
async function bisectReleases(
  breakingAt: string,
  broken: VendorDocument,
  limits: BisectLimits = {},
  contracted = guestChat,
): Promise<Bisected> {
  const loaded = new Set<string>();
  const found = await findFirstBreak(
    {
      accepted: await acceptedDocuments(),
      contract: contracted,
      releases: VERSIONS.map((version) => ({ version, published: '2026-01-02T03:04:05Z' })),
      load: async (version) => {
        loaded.add(version);
        return VERSIONS.indexOf(version) < VERSIONS.indexOf(breakingAt) ? LAST_GOOD : broken;
      },
    },
    limits,
  );
  return { first: found?.first.version, findings: inShort(found?.findings ?? []), loaded };
}

const WITHOUT_GUEST_CHAT = recordedRelease('259.0.0');

async function failureOf(limits: BisectLimits): Promise<string> {
  return bisectReleases('40.0.0', WITHOUT_GUEST_CHAT, limits).then(
    () => 'none',
    (error: unknown) => String(error),
  );
}

describe('findFirstBreak', () => {
  for (const breakingAt of ['2.0.0', '40.0.0', '74.0.0', '75.0.0']) {
    it(`finds a break in ${breakingAt} of 75 releases without reading most of them`, async () => {
      const { first, loaded } = await bisectReleases(breakingAt, WITHOUT_GUEST_CHAT);

      expect(first).to.equal(breakingAt);
      expect(loaded.size).to.be.at.most(15);
    });
  }

  it('finds nothing where the newest release accepts the contract', async () => {
    const { first, loaded } = await bisectReleases('75.0.0', LAST_GOOD);

    expect(first).to.equal(undefined);
    expect([...loaded]).to.deep.equal(['75.0.0']);
  });

  it('stays between the releases it is given', async () => {
    const { first, loaded } = await bisectReleases('40.0.0', WITHOUT_GUEST_CHAT, {
      good: '38.0.0',
      bad: '42.0.0',
    });

    expect(first).to.equal('40.0.0');
    expect([...loaded].every((version) => version >= '38.0.0' && version <= '42.0.0')).to.equal(true);
  });

  it('looks at one interaction when asked to, and gives the whole finding', async () => {
    const typing = guestChat.interactions.find(({ path }) => path.endsWith('/typing'))?.description ?? '';

    const one = await bisectReleases('40.0.0', WITHOUT_GUEST_CHAT, { interaction: typing });
    const all = await bisectReleases('40.0.0', WITHOUT_GUEST_CHAT);

    expect(one.first).to.equal('40.0.0');
    expect(one.findings).to.deep.equal(all.findings);
  });

  it('passes over what concerns other interactions', async () => {
    const { interactions } = guestChat;
    const both = contract([...interactions, structuredResponse], { consumer: guestChat.consumer });
    const limits = { interaction: structuredResponse.description };

    const { first } = await bisectReleases('40.0.0', WITHOUT_GUEST_CHAT, limits, both);

    expect(first).to.equal(undefined);
  });

  it('also misses what the good release had and no contract can ask for', async () => {
    const changed = new ChangedDocument(LAST_GOOD);
    changed.removeProperty('OpenMessagingFromRecipient.nickname');
    const limits = { good: '1.0.0' };

    const { first, findings } = await bisectReleases(
      '40.0.0',
      changed.document,
      limits,
      contract([firstMessage]),
    );

    expect(first).to.equal('40.0.0');
    expect(findings.join()).to.match(/^error request-field-missing .+ channel\.from\.nickname$/);
  });

  it('says so when no release accepts the contract', async () => {
    const never = contract([call('GET /api/v2/never/heard/of')]);

    const error = await bisectReleases('40.0.0', WITHOUT_GUEST_CHAT, {}, never).catch(
      (reason: unknown) => reason,
    );

    expect(String(error)).to.include('1.0.0 does not accept the contract either');
  });

  for (const [what, limits, reason] of [
    ['a good release that is none', { good: '41.0.0' }, '41.0.0 does not accept the contract either'],
    [
      'a good release after the bad one',
      { good: '50.0.0', bad: '45.0.0' },
      '--good has to be an earlier release',
    ],
    ['a release that was never published', { bad: '9999.0.0' }, '9999.0.0 is not a published release'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await failureOf(limits)).to.include(reason);
    });
  }
});
