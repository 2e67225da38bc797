import { expect } from 'chai';
import { slice } from '../releases/slice.ts';
import { loadVendorDocument } from '../releases/vendor-document.ts';
import { findFirstBreak } from './find-first-break.ts';
import type { Contract } from './surface/pact.ts';
import {
  contract,
  conversations,
  deprecatedInbound,
  firstMessage,
  guestChat,
  notifications,
  openMessaging,
  structuredResponse,
  token,
} from './testing/contracts.ts';
import { acceptedDocuments, findingsIn, inShort } from './testing/judging.ts';
import { cutRelease } from './testing/releases/record.ts';
import { recordedList, recordedRelease, recordedReleases } from './testing/releases/recorded-releases.ts';

const VERSIONS = [...recordedReleases().keys()];

const from = (oldest: string): string[] => VERSIONS.slice(VERSIONS.indexOf(oldest));

async function errorsIn(version: string, contracts: Contract[]): Promise<string[]> {
  const findings = await findingsIn(recordedRelease(version), contracts);
  return inShort(findings.filter(({ severity }) => severity === 'error'));
}

const GUEST = '/api/v2/webchat/guest/conversations';
const INBOUND = 'POST /api/v2/conversations/messages/{}/inbound/open';
const GUEST_CHAT = [
  `DELETE ${GUEST}/{}/members/{}`,
  `POST ${GUEST}`,
  `POST ${GUEST}/{}/members/{}/messages`,
  `POST ${GUEST}/{}/members/{}/typing`,
].join(', ');

describe('the published releases', () => {
  it('are recorded as the reader reads them', async () => {
    const installed = await cutRelease(await loadVendorDocument('installed'));
    const recorded = recordedRelease(installed.info.version);

    // One form for both: the recording leaves out what it shares.
    expect(slice(recorded, []).missing).to.deep.equal([]);
    expect(recorded.paths).to.deep.equal(installed.paths);
    expect(recorded.components?.schemas).to.deep.equal(installed.components?.schemas);
    expect(recorded['x-origin']).to.deep.equal(installed['x-origin']);
  });

  for (const version of from('207.0.0')) {
    it(`accept messaging, conversations, notifications and tokens in ${version}`, async () => {
      expect(await errorsIn(version, [openMessaging, conversations, notifications, token])).to.deep.equal([]);
    });
  }

  for (const [version, isKnown] of [
    ['221.0.0', false],
    ['224.0.0', true],
  ] as const) {
    it(`${isKnown ? 'know' : 'do not know'} structured/response in ${version}`, async () => {
      const errors = await errorsIn(version, [contract([structuredResponse])]);

      expect(errors).to.deep.equal(isKnown ? [] : [`error operation-missing ${INBOUND}/structured/response`]);
    });
  }

  it('do not know prefetchConversationId, nor what it asks for, up to 204.1.0', async () => {
    expect(await errorsIn('204.1.0', [contract([firstMessage])])).to.deep.equal([
      `error parameter-missing ${INBOUND}/message query prefetchConversationId`,
      `error response-field-missing ${INBOUND}/message response body conversationId`,
    ]);
    expect(await errorsIn('207.0.0', [contract([firstMessage])])).to.deep.equal([]);
  });

  it('know the split inbound operations from 176.0.0 on', async () => {
    const split = contract(
      openMessaging.interactions.filter(({ path }) => /inbound\/open\/(event|receipt)$/.test(path)),
    );

    expect(await errorsIn('173.1.0', [split])).to.have.length(1);
    expect(await errorsIn('176.0.0', [split])).to.deep.equal([]);
  });

  it('still have inbound/open, deprecated from 194.0.0 on', async () => {
    const old = contract([deprecatedInbound]);
    const changes = await findingsIn(recordedRelease('194.0.0'), [old], recordedRelease('191.0.0'));

    expect(inShort(changes)).to.deep.equal([
      'warning operation-deprecated POST /api/v2/conversations/messages/inbound/open',
    ]);
    expect(await errorsIn('262.0.0', [old])).to.deep.equal([]);
  });

  it('accept Guest Chat in 252.0.0 and no longer in 259.0.0 and 262.0.0', async () => {
    const gone = [`error operation-missing ${GUEST_CHAT}`];

    expect(await errorsIn('252.0.0', [guestChat])).to.deep.equal([]);
    expect(await errorsIn('259.0.0', [guestChat])).to.deep.equal(gone);
    expect(await errorsIn('262.0.0', [guestChat])).to.deep.equal(gone);
  });

  it('give the same fingerprint to Guest Chat whether it was just removed or long ago', async () => {
    const [justNow] = await findingsIn(recordedRelease('259.0.0'), [guestChat], recordedRelease('252.0.0'));
    const [longAgo] = await findingsIn(recordedRelease('262.0.0'), [guestChat]);

    expect(justNow?.fingerprint)
      .to.match(/^[0-9a-f]{12}$/)
      .and.equal(longAgo?.fingerprint);
  });

  it('show five changes between 191.0.0 and 262.0.0, all of them true', async () => {
    const all = [openMessaging, conversations, notifications, token, guestChat];
    const contracts = [...all, contract([structuredResponse, deprecatedInbound])];
    const walked = from('191.0.0');
    const found: string[] = [];
    for (const [index, version] of walked.slice(1).entries()) {
      const before = recordedRelease(walked[index] ?? '');
      const known = new Set((await findingsIn(before, contracts)).map(({ fingerprint }) => fingerprint));
      const findings = await findingsIn(recordedRelease(version), contracts, before);
      const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint));
      found.push(...inShort(fresh).map((text) => `${version} ${text}`));
    }

    expect(found).to.deep.equal([
      '194.0.0 warning operation-deprecated POST /api/v2/conversations/messages/inbound/open',
      `207.0.0 info now-known ${INBOUND}/message query prefetchConversationId, ${INBOUND}/message response body conversationId`,
      `219.0.0 warning operation-deprecated ${GUEST_CHAT}`,
      `224.0.0 info now-known ${INBOUND}/structured/response`,
      `259.0.0 error operation-missing ${GUEST_CHAT}`,
    ]);
  });
});

describe('findFirstBreak', () => {
  it('names 259.0.0 as the release that breaks Guest Chat', async () => {
    const loaded: string[] = [];
    const found = await findFirstBreak(
      {
        accepted: await acceptedDocuments(),
        contract: guestChat,
        releases: recordedList(),
        load: async (version) => {
          loaded.push(version);
          return recordedRelease(version);
        },
      },
      {},
    );

    expect(found?.first.version).to.equal('259.0.0');
    expect(found?.last.version).to.equal('252.0.0');
    expect(inShort(found?.findings ?? [])).to.deep.equal([`error operation-missing ${GUEST_CHAT}`]);
    // Every release is a download the first time.
    expect(new Set(loaded).size).to.be.at.most(4);
  });
});
