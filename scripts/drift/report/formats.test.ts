import { expect } from 'chai';
import { XMLParser } from 'fast-xml-parser';
import type { DriftReport } from '../drift-report.ts';
import { toFinding } from '../findings/finding.ts';
import { FINDING_KINDS } from '../findings/kinds.ts';
import { deriveSurface } from '../surface/surface.ts';
import { conversations } from '../testing/contracts.ts';
import { FORMATS, type FormatName } from './formats.ts';

const finding = toFinding(
  {
    kind: 'request-field-refused',
    consumer: 'Cognigy',
    used: 'request body text',
    vendor: 'POST /api/v2/x/{} request body text',
    vendorText: 'POST /api/v2/x/{id} request body text',
    detail: 'only a|b, <now>',
    interactions: ['a message: 100%, "quoted"'],
    file: 'Cognigy-Genesys Cloud.json',
  },
  [{ document: 'sdk@263.0.0' }],
);

const acceptance = { owner: 'Integration team', reason: 'Nobody uses it.', expires: '2027-01-01' };

const broken: DriftReport = {
  verdict: 'broken',
  findings: [finding],
  from: 'specs/ (sdk@262.0.0)',
  documents: [{ document: 'sdk@263.0.0', version: '263.0.0', sha256: 'a'.repeat(64) }],
  unread: [],
  unused: [],
  surface: deriveSurface([conversations], []),
};
const settled: DriftReport = {
  ...broken,
  verdict: 'compatible',
  findings: [{ ...finding, accepted: acceptance }],
};
const unknown: DriftReport = {
  ...broken,
  verdict: 'unknown',
  findings: [],
  documents: [],
  unread: [{ reference: 'swagger', reason: 'cannot read swagger: no network', isOptional: false }],
};

const MUST_SHOW = [finding.fingerprint, finding.effect.slice(0, 16), 'POST /api/v2/x/'];

describe('a drift report', () => {
  for (const name of Object.keys(FORMATS) as FormatName[]) {
    it(`as ${name} shows what is broken, what Cognigy would see and the fingerprint`, () => {
      const text = FORMATS[name](broken);

      for (const part of MUST_SHOW) expect(text).to.include(part);
    });

    it(`as ${name} shows why there is no answer`, () => {
      expect(FORMATS[name](unknown)).to.include('cannot read swagger: no network');
    });

    it(`as ${name} is the same twice`, () => {
      expect(FORMATS[name](broken)).to.equal(FORMATS[name](structuredClone(broken)));
    });
  }

  it('as markdown keeps what the vendor wrote from being markup', () => {
    expect(FORMATS.markdown(broken)).to.include('a\\|b, \\<now\\>');
  });

  it('as json holds every finding as it is', () => {
    const report: unknown = JSON.parse(FORMATS.json(settled));

    expect(report).to.deep.include({ verdict: 'compatible', findings: settled.findings });
  });

  it('as sarif has a rule for every kind and a suppression for what is accepted', () => {
    const [run] = JSON.parse(FORMATS.sarif(settled)).runs;

    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).to.deep.equal(FINDING_KINDS);
    expect(run.results[0]).to.deep.include({
      ruleId: finding.kind,
      ruleIndex: FINDING_KINDS.indexOf(finding.kind),
      level: 'error',
      partialFingerprints: { 'drift/v1': finding.fingerprint },
    });
    expect(run.results[0].suppressions).to.have.length(1);
    expect(JSON.parse(FORMATS.sarif(broken)).runs[0].results[0]).to.not.have.property('suppressions');
  });

  it('as sarif tells a failed run from an empty one', () => {
    expect(JSON.parse(FORMATS.sarif(unknown)).runs[0].invocations[0].executionSuccessful).to.equal(false);
    expect(JSON.parse(FORMATS.sarif(settled)).runs[0].invocations[0].executionSuccessful).to.equal(true);
  });

  it('as junit counts failures, and an accepted finding is none', () => {
    const suite = (report: DriftReport) =>
      new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(FORMATS.junit(report))
        .testsuites.testsuite;

    expect(suite(broken)).to.include({ '@failures': '1', '@errors': '0' });
    expect(suite(settled)).to.include({ '@failures': '0', '@errors': '0' });
    expect(suite(unknown)).to.include({ '@failures': '0', '@errors': '1' });
    expect(suite(broken).testcase).to.have.length(Number(suite(broken)['@tests']));
    expect(suite(broken).testcase.at(-1).failure['@type']).to.equal(finding.kind);
  });

  it('as github escapes what would end a command', () => {
    const [line = ''] = FORMATS.github({ ...broken, findings: [{ ...finding, effect: '100%\nnext' }] }).split(
      '\n',
    );

    expect(line).to.match(/^::error file=[^:,]+,title=[^:,]+::100%25%0Anext/);
  });

  it('as github makes a notice of what is accepted', () => {
    expect(FORMATS.github(settled)).to.match(/^::notice file=/);
  });
});
