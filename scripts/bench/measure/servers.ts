import { setTimeout as wait } from 'node:timers/promises';
import { BARE, type Contender, type Work, type WorkName } from '../contenders.ts';
import { Samples } from '../samples.ts';
import { type RunningServer, startServer } from '../server.ts';
import { CONNECTIONS, load, MOST_STARTS, type Options, warmUp } from './load.ts';

/** Medians of one server; a number is missing where it cannot do the work. */
export interface ServerFigures {
  readonly name: string;
  readonly startMs: number;
  readonly startMs100: number;
  readonly idleMb: number;
  readonly loadedMb: number;
  readonly perSecond: Readonly<Partial<Record<WorkName, number>>>;
  /** Messages and tokens as a share of the bare server's, refusals as a share of this server's own messages. */
  readonly ratio: Readonly<Partial<Record<WorkName, number>>>;
  /** Of messages through 64 connections. */
  readonly p99Ms: number | undefined;
}

const MANY_CONNECTIONS = 64;
const IDLE_MS = 500;
const WORKS: readonly WorkName[] = ['message', 'token', 'refusal'];

/**
 * Starts and loads all servers in turn, so that other work of the machine disturbs them alike: many short rounds, and shares taken
 * within each of them, tell more than few long ones.
 */
export async function measureServers(
  contenders: readonly Contender[],
  options: Options,
): Promise<ServerFigures[]> {
  const starts = await measureStarts(contenders, options);
  const rates = await measureRates(contenders, options);
  return contenders.map(({ name }) => ({
    name,
    startMs: starts.median(`${name} 10`),
    startMs100: starts.median(`${name} 100`),
    idleMb: starts.median(`${name} idle`),
    loadedMb: rates.median(`${name} loaded`),
    perSecond: eachWork((work) => rates.find(`${name} ${work}`)),
    ratio: eachWork((work) =>
      rates.ratio(`${name} ${work}`, work === 'refusal' ? `${name} message` : `${BARE.name} ${work}`),
    ),
    p99Ms: rates.find(`${name} p99`),
  }));
}

async function measureStarts(contenders: readonly Contender[], { rounds, log }: Options): Promise<Samples> {
  const starts = new Samples();
  const count = Math.min(rounds, MOST_STARTS);
  for (let round = 0; round < count; round++) {
    log(`starts, round ${round + 1} of ${count}`);
    for (const contender of contenders) {
      for (const operations of [10, 100]) {
        await using server = await startServer(contender, operations);
        starts.add(`${contender.name} ${operations}`, server.startMs);
        await wait(IDLE_MS);
        if (operations === 10) starts.add(`${contender.name} idle`, await server.residentMb());
      }
    }
  }
  return starts;
}

async function measureRates(contenders: readonly Contender[], options: Options): Promise<Samples> {
  const { rounds, log } = options;
  const rates = new Samples();
  await using stack = new AsyncDisposableStack();
  const running: { name: string; server: RunningServer; works: Partial<Record<WorkName, Work>> }[] = [];
  for (const contender of contenders) {
    const server = stack.use(await startServer(contender, 10));
    const works = await contender.prepare(server);
    running.push({ name: contender.name, server, works });
    for (const work of Object.values(works)) await warmUp(server, work, options);
  }
  for (let round = 0; round < rounds; round++) {
    log(`rates, round ${round + 1} of ${rounds}`);
    for (const { name, server, works } of running) {
      for (const work of WORKS) {
        const wanted = works[work];
        if (wanted !== undefined)
          rates.add(`${name} ${work}`, (await load(server, wanted, CONNECTIONS, options)).perSecond);
      }
      if (works.message !== undefined)
        rates.add(`${name} p99`, (await load(server, works.message, MANY_CONNECTIONS, options)).p99Ms);
      rates.add(`${name} loaded`, await server.residentMb());
    }
  }
  return rates;
}

function eachWork(figure: (work: WorkName) => number | undefined): Partial<Record<WorkName, number>> {
  return Object.fromEntries(
    WORKS.map((work) => [work, figure(work)] as const).filter(([, value]) => value !== undefined),
  );
}
