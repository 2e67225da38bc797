import { MOCK } from './contenders.ts';
import type { Report } from './report.ts';

interface Target {
  readonly what: string;
  readonly value: (report: Report) => number | undefined;
  readonly must: number;
  readonly aim: number;
  /** Whether less is better. */
  readonly isLimit?: true;
}

const mock = ({ servers }: Report) => servers.find(({ name }) => name === MOCK.name);
const peer = ({ servers }: Report, name: string) => servers.find((server) => server.name === name);

/** What the mock is to reach; ratios are to bare `node:http` in the same run, or to the server that is named. */
const TARGETS: readonly Target[] = [
  { what: 'messages', value: (report) => mock(report)?.ratio.message, must: 0.4, aim: 0.7 },
  { what: 'tokens', value: (report) => mock(report)?.ratio.token, must: 0.4, aim: 0.7 },
  { what: 'refusals, to messages', value: (report) => mock(report)?.ratio.refusal, must: 0.95, aim: 1 },
  {
    what: 'messages, to Prism',
    value: (report) => timesThatOf(report, 'Prism, logging off', 'message'),
    must: 3,
    aim: 6,
  },
  {
    what: 'messages, to express-openapi-validator',
    value: (report) => timesThatOf(report, 'express + express-openapi-validator', 'message'),
    must: 2,
    aim: 5,
  },
  {
    what: 'tokens, to oauth2-mock-server',
    value: (report) => timesThatOf(report, 'oauth2-mock-server', 'token'),
    must: 3,
    aim: 10,
  },
  {
    what: 'p99 at 64 connections, ms',
    value: (report) => mock(report)?.p99Ms,
    must: 30,
    aim: 10,
    isLimit: true,
  },
  {
    what: 'start to first answer, ms',
    value: (report) => mock(report)?.startMs,
    must: 500,
    aim: 250,
    isLimit: true,
  },
  ...(
    [
      [400, 1500, 800, 250],
      [2000, 3000, 1500, 600],
    ] as const
  ).flatMap(([operations, must, aim, megabytes]): Target[] => [
    {
      what: `start with ${operations} vendor operations, ms`,
      value: ({ documents }) => documents.find((row) => row.operations === operations)?.startMs,
      must,
      aim,
      isLimit: true,
    },
    {
      what: `memory with ${operations} vendor operations, MB`,
      value: ({ documents }) => documents.find((row) => row.operations === operations)?.residentMb,
      must: megabytes,
      aim: megabytes,
      isLimit: true,
    },
  ]),
  { what: 'idle memory, MB', value: (report) => mock(report)?.idleMb, must: 120, aim: 100, isLimit: true },
  {
    what: 'messages with 2 000 operations, to ten',
    value: ({ operations }) => operations.get(MOCK.name)?.at(-1),
    must: 0.9,
    aim: 1,
  },
  {
    what: 'bytes for each live token',
    value: ({ growth }) => growth.findLast(({ tokens }) => tokens > 0)?.bytesPerToken,
    must: 1024,
    aim: 512,
    isLimit: true,
  },
  {
    what: 'bytes for each ended conversation',
    value: ({ growth }) => growth.findLast(({ conversations }) => conversations > 0)?.bytesPerConversation,
    must: 4096,
    aim: 2048,
    isLimit: true,
  },
  {
    what: 'reset, ms',
    value: ({ growth }) =>
      growth.length === 0 ? undefined : Math.max(...growth.map(({ resetMs }) => resetMs)),
    must: 5,
    aim: 1,
    isLimit: true,
  },
];

/** Compares a report with the targets; what was not measured is not judged. */
export function judge(report: Report): { verdicts: string; isWithin: boolean } {
  let isWithin = true;
  const lines = TARGETS.flatMap(({ what, value, must, aim, isLimit }) => {
    const found = value(report);
    if (found === undefined || Number.isNaN(found)) return [];
    const reaches = (wanted: number) => (isLimit ? found <= wanted : found >= wanted);
    if (!reaches(must)) isWithin = false;
    const verdict = reaches(aim) ? 'reached, and the aim too' : reaches(must) ? 'reached' : 'MISSED';
    return [
      `${what.padEnd(40)} ${found.toFixed(found < 10 ? 2 : 0).padStart(7)}  must ${must}, aim ${aim}: ${verdict}`,
    ];
  });
  return { verdicts: lines.join('\n'), isWithin };
}

/** The mock's rate as a multiple of a peer's, both taken as shares of the bare server's. */
function timesThatOf(report: Report, name: string, work: 'message' | 'token'): number | undefined {
  const [ours, theirs] = [mock(report)?.ratio[work], peer(report, name)?.ratio[work]];
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}
