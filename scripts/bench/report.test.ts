import { expect } from 'chai';
import { toChart } from './chart.ts';
import type { ServerFigures } from './measure/servers.ts';
import { type Report, toMarkdown } from './report.ts';
import { judge } from './targets.ts';

const server = (name: string, message: number, token?: number): ServerFigures => ({
  name,
  startMs: 200,
  startMs100: 210,
  idleMb: 90,
  loadedMb: 150,
  perSecond: { message, ...(token === undefined ? {} : { token }) },
  ratio: { message: message / 1000, ...(token === undefined ? {} : { token: token / 1000 }) },
  p99Ms: 5,
});

const report = (message: number): Report => ({
  node: 'v24',
  rounds: 1,
  seconds: 1,
  servers: [server('bare node:http', 1000, 1000), server('this mock', message, 700), server('a <peer>', 50)],
  operationCounts: [10, 2000],
  operations: new Map([['this mock', [1, 0.95]]]),
  documents: [{ operations: 2000, megabytes: 19.6, startMs: 900, residentMb: 200 }],
  growth: [
    { tokens: 1000, conversations: 0, bytesPerToken: 400, bytesPerConversation: 0, ratio: 1, resetMs: 1 },
  ],
});

describe('the report of the bench', () => {
  it('shows every figure, and a dash where there is none', () => {
    const text = toMarkdown(report(700));

    expect(text).to.contain('| this mock      | 700 (0.70)   | 700 (0.70)   | -          | 5.0 ms ');
    expect(text).to.contain('| a <peer>       | 50 (0.050)   | -            | -');
    expect(text).to.contain('| this mock | 1.00 | 0.95 |');
    expect(text).to.contain('| 2 000      | 19.6 MB | 900 ms | 200 MB |');
    expect(text).to.contain('| 1 000       | 0                   | 400 / -    | 1.00         | 1.0 ms |');
  });

  it('says what is reached', () => {
    const { verdicts, isWithin } = judge(report(700));

    expect(isWithin).to.equal(true);
    expect(verdicts).to.match(/^messages +0\.70 {2}must 0\.4, aim 0\.7: reached, and the aim too$/m);
  });

  it('says what is missed', () => {
    const { verdicts, isWithin } = judge(report(300));

    expect(isWithin).to.equal(false);
    expect(verdicts).to.match(/^messages +0\.30 {2}must 0\.4, aim 0\.7: MISSED$/m);
  });

  it('draws a bar for each server that does the work, the longest first', () => {
    const chart = toChart(report(700).servers);

    const names = [...chart.matchAll(/text-anchor="end">([^<]+)</g)].map(([, name]) => name);
    expect(names).to.deep.equal([
      'bare node:http',
      'this mock',
      'a &lt;peer>',
      'bare node:http',
      'this mock',
    ]);
    expect(chart).to.contain('<title>');
  });
});
