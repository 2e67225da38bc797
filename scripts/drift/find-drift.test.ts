import { expect } from 'chai';
import { VendorError } from '../releases/vendor-error.ts';
import { type DriftReport, EXIT_CODES } from './drift-report.ts';
import { type DriftSources, findDrift } from './find-drift.ts';
import type { AcceptedChange } from './findings/accepted-changes.ts';
import { conversations, guestChat, openMessaging } from './testing/contracts.ts';
import { acceptedDocuments, inShort } from './testing/judging.ts';
import { recordedList, recordedRelease } from './testing/releases/recorded-releases.ts';

const AGAINST = (reference: string) => [{ reference, isOptional: false }];

async function sources(overrides: Partial<DriftSources> = {}): Promise<DriftSources> {
  return {
    accepted: await acceptedDocuments(),
    contracts: [openMessaging, conversations],
    changes: [],
    announcements: [],
    today: '2026-10-01',
    load: async (reference) => {
      if (!reference.startsWith('sdk@')) throw new VendorError(`cannot read ${reference}: no network`);
      return recordedRelease(reference.slice('sdk@'.length));
    },
    listReleases: async () => recordedList(),
    isCached: () => true,
    progress: (_step, work) => work(),
    ...overrides,
  };
}

async function guestChatReport(overrides: Partial<DriftSources> = {}): Promise<DriftReport> {
  return findDrift(await sources({ contracts: [guestChat], ...overrides }), AGAINST('sdk@262.0.0'), 'slice');
}

describe('findDrift', () => {
  it('calls a release compatible that accepts what the contracts say', async () => {
    const report = await findDrift(await sources(), AGAINST('sdk@262.0.0'), 'slice');

    expect(inShort(report.findings)).to.deep.equal([]);
    expect(report.verdict).to.equal('compatible');
    expect(report.documents.map(({ document }) => document)).to.deep.equal(['sdk@262.0.0']);
  });

  it('calls a release broken that does not, and says since when', async () => {
    const report = await guestChatReport();

    expect(report.verdict).to.equal('broken');
    expect(report.findings.map(({ kind, since }) => [kind, since])).to.deep.equal([
      ['operation-missing', '259.0.0'],
    ]);
  });

  it('says between which releases it came up when not all of them are at hand', async () => {
    const report = await guestChatReport({ isCached: (version) => version === '242.0.0' });

    expect(report.findings[0]?.since).to.equal('after 242.0.0, not later than 262.0.0');
  });

  it('fetches only what lies after the accepted release to find that out', async () => {
    const loaded: string[] = [];
    const load = async (reference: string) => {
      loaded.push(reference);
      return recordedRelease(reference.slice('sdk@'.length));
    };

    const report = await guestChatReport({ load, isCached: () => false });

    expect(loaded).to.deep.equal(['sdk@262.0.0']);
    expect(report.findings[0]?.since).to.equal('262.0.0 or earlier');
  });

  it('compares with an earlier release when asked to', async () => {
    const report = await findDrift(
      await sources({ contracts: [guestChat] }),
      AGAINST('sdk@220.0.0'),
      'sdk@207.0.0',
    );

    expect(inShort(report.findings).join()).to.match(/^warning operation-deprecated DELETE/);
    expect(report.findings[0]?.since).to.equal('219.0.0');
    expect(report.verdict).to.equal('compatible');
  });

  it('judges the accepted documents by themselves', async () => {
    const report = await findDrift(await sources(), AGAINST('slice'), 'slice');

    expect(inShort(report.findings)).to.deep.equal([]);
    expect(report.verdict).to.equal('compatible');
  });

  it('cannot tell without the document it was asked about', async () => {
    const report = await findDrift(await sources(), AGAINST('swagger'), 'slice');

    expect(report.verdict).to.equal('unknown');
    expect(report.unread.map(({ reason }) => reason)).to.deep.equal(['cannot read swagger: no network']);
  });

  it('does without a document that is optional', async () => {
    const against = [...AGAINST('sdk@262.0.0'), { reference: 'swagger', isOptional: true }];
    const report = await findDrift(await sources(), against, 'slice');

    expect(report.verdict).to.equal('compatible');
    expect(report.unread.map(({ reference }) => reference)).to.deep.equal(['swagger']);
  });

  it('is broken by one document whatever the others say', async () => {
    const against = [...AGAINST('swagger'), ...AGAINST('sdk@252.0.0'), ...AGAINST('sdk@262.0.0')];
    const report = await findDrift(await sources({ contracts: [guestChat] }), against, 'slice');

    expect(report.verdict).to.equal('broken');
  });

  it('reports what two documents have in common once', async () => {
    const against = [...AGAINST('sdk@259.0.0'), ...AGAINST('sdk@262.0.0')];
    const report = await findDrift(await sources({ contracts: [guestChat] }), against, 'slice');

    expect(report.findings.map(({ seenIn }) => seenIn.map(({ document }) => document))).to.deep.equal([
      ['sdk@259.0.0', 'sdk@262.0.0'],
    ]);
  });

  it('passes on what nobody foresaw', async () => {
    const broken = await sources({
      load: async () => {
        throw new TypeError('a defect');
      },
    });
    const error = await findDrift(broken, AGAINST('sdk'), 'slice').catch((reason: unknown) => reason);

    expect(error).to.be.instanceOf(TypeError);
  });

  it('adds the entry of the change feed that names the operation', async () => {
    const announcement = { title: 'Removal of web chat', url: 'https://example.com/1', date: '2025-03-01' };
    const text = 'Every operation below /api/v2/webchat/guest/conversations will be removed.';
    const report = await guestChatReport({ announcements: [{ ...announcement, text }] });

    expect(report.findings[0]?.announcement).to.deep.equal(announcement);
  });

  it('has an exit code for every verdict, and never a count', () => {
    expect(EXIT_CODES).to.deep.equal({ compatible: 0, broken: 1, unknown: 2 });
  });

  describe('with an accepted change', () => {
    const acceptance = {
      owner: 'Integration team',
      reason: 'Nobody uses it any more.',
      expires: '2026-10-01',
    };
    let change: AcceptedChange;
    before(async () => {
      const report = await guestChatReport();
      change = { ...acceptance, fingerprint: report.findings[0]?.fingerprint ?? '' };
    });

    it('is compatible to the end of its last day', async () => {
      const report = await guestChatReport({ changes: [change], today: '2026-10-01' });

      expect(report.verdict).to.equal('compatible');
      expect(report.findings[0]?.accepted).to.deep.equal(acceptance);
    });

    it('is broken again on the day after', async () => {
      const report = await guestChatReport({ changes: [change], today: '2026-10-02' });

      expect(report.verdict).to.equal('broken');
      expect(report.findings[0]).to.not.have.property('accepted');
      expect(report.findings[0]?.expired).to.deep.equal(acceptance);
    });

    it('names the entry that accepts nothing any more', async () => {
      const other = { ...change, fingerprint: '000000000000' };
      const report = await guestChatReport({ changes: [other] });

      expect(report.verdict).to.equal('broken');
      expect(report.unused).to.deep.equal([other]);
    });
  });
});
