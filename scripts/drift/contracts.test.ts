import { expect } from 'chai';
import { processContext } from '../../mock-server/cli/index.ts';
import { findPacts } from '../pacts/find-pacts.ts';
import { type Contract, readContract } from './surface/pact.ts';
import { acceptedDocuments, findingsIn, inShort } from './testing/judging.ts';
import { recordedRelease, recordedReleases } from './testing/releases/recorded-releases.ts';

const VERSIONS = [...recordedReleases().keys()];

const from = (oldest: string): string[] => VERSIONS.slice(VERSIONS.indexOf(oldest));

const STRUCTURED = 'POST /api/v2/conversations/messages/{}/inbound/open/structured/response';

// The consumer tests record them: npm run test:consumer.
describe('the contracts as they are recorded', () => {
  let contracts: Contract[];
  before(async () => {
    contracts = await Promise.all(findPacts(processContext().pactsFolder).map(readContract));
  });

  const named = (consumer: string): Contract[] =>
    contracts.filter((contract) => contract.consumer === consumer);

  it('agree with the documents that were accepted', async () => {
    const { provider } = await acceptedDocuments();

    expect(inShort(await findingsIn(provider, named('Cognigy')))).to.deep.equal([]);
  });

  it('agree with every release from 207.0.0 on, but for the structured response before 224.0.0', async () => {
    const wrong: string[] = [];
    for (const version of from('207.0.0')) {
      const findings = await findingsIn(recordedRelease(version), named('Cognigy'));
      wrong.push(...inShort(findings).map((text) => `${version} ${text}`));
    }

    const unknownIn = ['207.0.0', '212.1.0', '219.0.0', '220.0.0', '221.0.0'];
    expect(wrong).to.deep.equal(
      unknownIn.map((version) => `${version} error operation-missing ${STRUCTURED}`),
    );
  });

  it('agree with Guest Chat up to 252.0.0', async () => {
    const guestChat = named('Cognigy Guest Chat');
    expect(guestChat).to.have.length(1);

    const broken: string[] = [];
    for (const version of VERSIONS) {
      if ((await findingsIn(recordedRelease(version), guestChat)).length > 0) broken.push(version);
    }

    expect(broken).to.deep.equal(from('259.0.0'));
  });

  it('are reached by five changes from 191.0.0 to the newest recorded release', async () => {
    const walked = from('191.0.0');
    const changes: string[] = [];
    for (const [index, version] of walked.slice(1).entries()) {
      const before = recordedRelease(walked[index] ?? '');
      const known = new Set((await findingsIn(before, contracts)).map(({ fingerprint }) => fingerprint));
      const findings = await findingsIn(recordedRelease(version), contracts, before);
      const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint));
      changes.push(
        ...fresh.map(({ severity, kind, consumer }) => `${version} ${severity} ${kind} ${consumer}`),
      );
    }

    expect(changes).to.deep.equal([
      '194.0.0 warning operation-deprecated Cognigy',
      '207.0.0 info now-known Cognigy',
      '219.0.0 warning operation-deprecated Cognigy Guest Chat',
      '224.0.0 info now-known Cognigy',
      '259.0.0 error operation-missing Cognigy Guest Chat',
    ]);
  });
});
