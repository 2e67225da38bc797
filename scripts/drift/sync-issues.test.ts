import { expect } from 'chai';
import { toFinding } from './findings/finding.ts';
import type { FindingKind } from './findings/kinds.ts';
import type { JsonReport } from './report/json.ts';
import { type Issue, type RunGh, syncIssues } from './sync-issues.ts';

/** As much of the GitHub CLI as is used, with issues in memory, newest first as the real one lists them. */
class FakeGh {
  readonly issues: Issue[] = [];
  readonly calls: string[] = [];
  readonly comments: string[] = [];

  readonly run: RunGh = async (args) => {
    const [, command = '', number = ''] = args;
    const option = (name: string): string => args[args.indexOf(`--${name}`) + 1] ?? '';
    if (command !== 'list') this.calls.push(command);
    if (args.includes('--comment')) this.comments.push(option('comment'));
    const issue = this.issues.find((it) => String(it.number) === number);
    switch (command) {
      case 'list':
        return JSON.stringify(this.issues);
      case 'create':
        this.issues.unshift({
          number: this.issues.length + 1,
          state: 'OPEN',
          title: option('title'),
          body: option('body'),
        });
        return '';
      case 'edit':
        Object.assign(issue ?? {}, { body: option('body') });
        return '';
      case 'close':
        Object.assign(issue ?? {}, { state: 'CLOSED' });
        return '';
      case 'reopen':
        Object.assign(issue ?? {}, { state: 'OPEN' });
        return '';
      default:
        throw new Error(`unexpected: gh ${args.join(' ')}`);
    }
  };
}

function found(kind: FindingKind, used: string, document = 'sdk@263.0.0') {
  const vendor = `GET /api/v2/x ${used}`;
  const observation = {
    kind,
    consumer: 'Cognigy',
    used,
    vendor,
    vendorText: vendor,
    detail: '',
    interactions: [],
    file: '',
  };
  return toFinding(observation, [{ document }]);
}

function report(findings: JsonReport['findings'], overrides: Partial<JsonReport> = {}): JsonReport {
  const documents = [{ document: 'sdk@263.0.0', version: '263.0.0', sha256: '' }];
  return {
    verdict: 'broken',
    from: 'specs/',
    documents,
    unread: [],
    findings,
    unusedAcceptances: [],
    ...overrides,
  };
}

const missing = found('response-field-missing', 'response body id');
const deprecated = found('operation-deprecated', '');
const added = found('now-known', 'query name');

describe('syncIssues', () => {
  let gh: FakeGh;
  beforeEach(() => {
    gh = new FakeGh();
  });

  it('opens an issue for each error and warning, and none for information', async () => {
    await syncIssues(report([missing, deprecated, added]), gh.run);

    expect(gh.calls).to.deep.equal(['create', 'create']);
    expect(gh.issues.map(({ body }) => body).join())
      .to.include(missing.fingerprint)
      .and.include(deprecated.fingerprint);
  });

  it('changes nothing when nothing changed', async () => {
    await syncIssues(report([missing]), gh.run);

    const done = await syncIssues(report([missing]), gh.run);

    expect(done).to.deep.equal([]);
    expect(gh.calls).to.deep.equal(['create']);
  });

  it('keeps the issue of a finding whose title somebody edited', async () => {
    await syncIssues(report([missing]), gh.run);
    Object.assign(gh.issues[0] ?? {}, { title: 'Ask the vendor about the id' });

    await syncIssues(report([missing]), gh.run);

    expect(gh.issues).to.have.length(1);
  });

  it('updates the issue when the finding says something else', async () => {
    await syncIssues(report([missing]), gh.run);

    const done = await syncIssues(report([{ ...missing, since: '263.0.0' }]), gh.run);

    expect(done).to.deep.equal([`updated #1 ${missing.fingerprint}`]);
    expect(gh.issues[0]?.body).to.include('since: 263.0.0');
  });

  it('closes the issue of what is no longer found', async () => {
    await syncIssues(report([missing]), gh.run);

    const done = await syncIssues(report([], { verdict: 'compatible' }), gh.run);

    expect(done).to.deep.equal([`closed #1 ${missing.fingerprint}`]);
    expect(gh.comments).to.deep.equal(['No longer found in sdk@263.0.0.']);
  });

  it('closes the issue of what was accepted, and names who accepted it', async () => {
    await syncIssues(report([missing]), gh.run);
    const accepted = { owner: 'Integration team', reason: 'Nobody reads it.', expires: '2027-01-01' };

    await syncIssues(report([{ ...missing, accepted }]), gh.run);

    expect(gh.issues[0]?.state).to.equal('CLOSED');
    expect(gh.comments).to.deep.equal(['Accepted by Integration team until 2027-01-01: Nobody reads it.']);
  });

  it('opens it again when the finding comes back', async () => {
    await syncIssues(report([missing]), gh.run);
    await syncIssues(report([]), gh.run);

    const done = await syncIssues(report([missing]), gh.run);

    expect(done).to.deep.equal([`opened #1 again ${missing.fingerprint}`]);
    expect(gh.issues.map(({ state }) => state)).to.deep.equal(['OPEN']);
  });

  it('closes nothing that was seen in a document which could not be read this time', async () => {
    const inSwagger = found('response-field-missing', 'response body name', 'swagger');
    await syncIssues(report([missing, inSwagger]), gh.run);
    const unread = [{ reference: 'swagger', reason: 'no network', isOptional: true }];

    const done = await syncIssues(report([], { unread }), gh.run);

    expect(done).to.deep.equal([`closed #1 ${missing.fingerprint}`]);
  });

  it('leaves issues alone that it did not open', async () => {
    gh.issues.push({ number: 1, state: 'OPEN', title: 'By hand', body: 'What about web chat?' });

    await syncIssues(report([]), gh.run);

    expect(gh.calls).to.deep.equal([]);
  });
});
