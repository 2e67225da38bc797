import { expect } from 'chai';
import { Samples } from './samples.ts';

function samplesOf(values: Readonly<Record<string, readonly number[]>>): Samples {
  const samples = new Samples();
  for (const [key, list] of Object.entries(values)) for (const value of list) samples.add(key, value);
  return samples;
}

describe('samples', () => {
  it('have a median, which one odd round does not move', () => {
    expect(samplesOf({ a: [3, 1000, 1, 2, 3] }).median('a')).to.equal(3);
  });

  it('have none where nothing was measured', () => {
    expect(new Samples().find('a')).to.equal(undefined);
    expect(new Samples().median('a')).to.be.NaN;
    expect(samplesOf({ a: [1] }).ratio('a', 'b')).to.equal(undefined);
  });

  it('are compared round by round, so that a slow machine is slow for both', () => {
    const samples = samplesOf({ bare: [100, 10, 20, 90, 100], mock: [50, 5, 10, 45, 50] });

    expect(samples.ratio('mock', 'bare')).to.equal(0.5);
  });
});
