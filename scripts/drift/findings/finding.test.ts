import { expect } from 'chai';
import { fingerprintOf, type Observation, toFinding } from './finding.ts';
import { FINDING_KINDS, kindRow } from './kinds.ts';

const observation: Observation = {
  kind: 'response-field-missing',
  consumer: 'Cognigy',
  used: 'response body id',
  vendor: 'GET /api/v2/x/{} response body id',
  vendorText: 'GET /api/v2/x/{xId} response body id',
  detail: 'something',
  interactions: ['one'],
  file: 'a.json',
};

describe('a fingerprint', () => {
  it('is 12 hex digits and stays what it is', () => {
    // Written down on purpose: accepted-changes.yaml and issues hold fingerprints for years.
    expect(fingerprintOf(observation)).to.equal('e25df4aa49b4');
  });

  it('does not depend on release, wording, particulars or the names of path parameters', () => {
    const other = {
      ...observation,
      vendorText: 'GET /api/v2/x/{id}',
      detail: 'else',
      interactions: ['two'],
      file: 'b.json',
    };

    expect(fingerprintOf(other)).to.equal(fingerprintOf(observation));
    expect(toFinding(other, [{ document: 'sdk@1.0.0' }]).fingerprint).to.equal(fingerprintOf(observation));
  });

  for (const key of ['consumer', 'used', 'vendor'] as const) {
    it(`depends on ${key}`, () => {
      expect(fingerprintOf({ ...observation, [key]: 'another' })).to.not.equal(fingerprintOf(observation));
    });
  }
});

describe('the kinds of findings', () => {
  for (const kind of FINDING_KINDS) {
    it(`say what ${kind} means for Cognigy, and leave no gap`, () => {
      const finding = toFinding({ ...observation, kind }, []);

      expect(finding.effect).to.not.match(/%|undefined/);
      expect(finding.severity).to.equal(kindRow(kind).severity);
      expect(finding.fix).to.match(/\.$/);
    });
  }
});
