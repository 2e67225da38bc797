import { expect } from 'chai';
import { createChance } from './chance.ts';
import { toChart } from './chart.ts';
import { toMarkdown, toReport } from './report.ts';
import { trendOf } from './trend.ts';
import { judgeTrends, type Sample } from './verdict.ts';

const MEGABYTE = 1_048_576;

/** Ten minutes, with noise, on top of what `change` says. */
function samples(change: (seconds: number, part: number) => Partial<Sample>): Sample[] {
  const chance = createChance(1);
  return Array.from({ length: 200 }, (_, index) => {
    const seconds = index * 3;
    const noise = chance.between(-MEGABYTE, MEGABYTE);
    const { heapBytes = 30 * MEGABYTE, handles = 40 } = change(seconds, index / 200);
    return {
      seconds,
      heapBytes: heapBytes + noise,
      rssBytes: 120 * MEGABYTE,
      handles: handles + chance.between(-10, 10),
      warnings: [],
    };
  });
}

const growing = (found: readonly Sample[]) =>
  judgeTrends(found)
    .filter(({ grows }) => grows)
    .map(({ what }) => what);

const result = (found: readonly Sample[]) => ({
  samples: found,
  outcomes: { 200: 5 },
  defects: [],
  webhooks: 3,
});

describe('npm run soak', () => {
  it('finds the line through points', () => {
    const trend = trendOf([
      [0, 1],
      [1800, 3],
      [3600, 5],
    ]);

    expect(trend?.perHour).to.be.closeTo(4, 1e-9);
    expect(trend?.error).to.be.closeTo(0, 1e-9);
    expect(
      trendOf([
        [0, 1],
        [1, 2],
      ]),
    ).to.equal(undefined);
    expect(
      trendOf([
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).to.equal(undefined);
  });

  it('calls flat what only goes up and down', () => {
    expect(growing(samples(() => ({})))).to.deep.equal([]);
  });

  it('does not judge how the mock warms up', () => {
    const warming = samples((_, part) => ({ heapBytes: (part < 0.25 ? 20 + 40 * part : 30) * MEGABYTE }));

    expect(growing(warming)).to.deep.equal([]);
  });

  it('finds memory that grows by a hundredth of a megabyte a second', () => {
    const leaking = samples((seconds) => ({ heapBytes: (30 + seconds / 100) * MEGABYTE }));

    expect(growing(leaking)).to.deep.equal(['heap after collection, MB']);
  });

  it('finds handles that grow', () => {
    expect(growing(samples((seconds) => ({ handles: 40 + Math.round(seconds / 20) })))).to.deep.equal([
      'handles',
    ]);
  });

  it('judges nothing of a run that is too short', () => {
    expect(judgeTrends(samples(() => ({})).slice(0, 2))).to.deep.equal([]);
  });

  it('reports what failed', () => {
    const [sample = expect.fail()] = samples(() => ({}));
    const warned = { ...sample, warnings: ['MaxListenersExceededWarning: 11 listeners'] };

    const { faults } = toReport({ ...result([warned]), defects: ['GET /: 500'], webhooks: 0 }, 1);

    expect(faults).to.deep.equal([
      'The mock failed: GET /: 500',
      'Node warned: MaxListenersExceededWarning: 11 listeners',
      'No webhook arrived.',
    ]);
  });

  it('writes a report and a chart', () => {
    const report = toReport(result(samples(() => ({}))), 1);

    expect(toMarkdown(report)).to.include('| handles |').and.to.include('Nothing grows, and nothing failed.');
    expect(toChart(report.samples).match(/<polyline/g)).to.have.length(3);
    expect(toChart(report.samples)).to.include(' min</text>');
    expect(toChart([])).to.include('<svg');
  });
});
