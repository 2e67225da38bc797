import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BARE, type Contender, MOCK, mockOfVendorDocument, type Work, type WorkName } from './contenders.ts';
import { Samples } from './samples.ts';
import { type Launch, type RunningServer, runLoad, startServer } from './server.ts';

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

export interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly log: (line: string) => void;
}

const CONNECTIONS = 16;
const MANY_CONNECTIONS = 64;
const IDLE_MS = 500;
/** A start takes longer than a measurement, and varies less. */
const STARTS = 5;
const WORKS: readonly WorkName[] = ['message', 'token', 'refusal'];

/**
 * Starts and loads all servers by turns, so that what else the machine does disturbs them alike: many short rounds, and shares taken
 * within each of them, tell more than few long ones.
 */
export async function measureServers(
  contenders: readonly Contender[],
  options: Options,
): Promise<ServerFigures[]> {
  const { rounds, log } = options;
  const starts = new Samples();
  for (let round = 0; round < Math.min(rounds, STARTS); round++) {
    log(`starts, round ${round + 1} of ${Math.min(rounds, STARTS)}`);
    for (const contender of contenders) {
      for (const operations of [10, 100]) {
        await using server = await startServer(contender, operations);
        starts.add(`${contender.name} ${operations}`, server.startMs);
        await wait(IDLE_MS);
        if (operations === 10) starts.add(`${contender.name} idle`, await server.residentMb());
      }
    }
  }
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

async function measureRates(
  contenders: readonly Contender[],
  { rounds, seconds, log }: Options,
): Promise<Samples> {
  const rates = new Samples();
  await using stack = new AsyncDisposableStack();
  const running: { name: string; server: RunningServer; works: Partial<Record<WorkName, Work>> }[] = [];
  for (const contender of contenders) {
    const server = stack.use(await startServer(contender, 10));
    const works = await contender.prepare(server);
    running.push({ name: contender.name, server, works });
    for (const work of Object.values(works)) await load(server, work, CONNECTIONS, 1); // warms up
  }
  for (let round = 0; round < rounds; round++) {
    log(`rates, round ${round + 1} of ${rounds}`);
    for (const { name, server, works } of running) {
      for (const work of WORKS) {
        const wanted = works[work];
        if (wanted !== undefined)
          rates.add(`${name} ${work}`, (await load(server, wanted, CONNECTIONS, seconds)).perSecond);
      }
      if (works.message !== undefined)
        rates.add(`${name} p99`, (await load(server, works.message, MANY_CONNECTIONS, seconds)).p99Ms);
      rates.add(`${name} loaded`, await server.residentMb());
    }
  }
  return rates;
}

/** Message rates with more operations in the document, as a share of the rate with ten. */
export async function measureOperations(
  contenders: readonly Contender[],
  counts: readonly number[],
  { rounds, seconds, log }: Options,
): Promise<Map<string, (number | undefined)[]>> {
  const figures = new Map<string, (number | undefined)[]>();
  for (const contender of contenders) {
    const rates = new Samples();
    await using stack = new AsyncDisposableStack();
    const running: { operations: number; server: RunningServer; work: Work | undefined }[] = [];
    for (const operations of counts) {
      log(`${contender.name} with ${operations} operations`);
      const server = stack.use(await startServer(contender, operations));
      const { message } = await contender.prepare(server);
      running.push({ operations, server, work: message });
      if (message !== undefined) await load(server, message, CONNECTIONS, 1);
    }
    for (let round = 0; round < rounds; round++) {
      for (const { operations, server, work } of running)
        if (work !== undefined)
          rates.add(operations, (await load(server, work, CONNECTIONS, seconds)).perSecond);
    }
    const [least = 0] = counts;
    figures.set(
      contender.name,
      counts.map((count) => rates.ratio(count, least)),
    );
  }
  return figures;
}

/** What the mock holds, and what that does to it. */
export interface GrowthFigures {
  readonly tokens: number;
  readonly conversations: number;
  readonly bytesPerToken: number;
  readonly bytesPerConversation: number;
  /** Of messages, as a share of the first row's. */
  readonly ratio: number;
  readonly resetMs: number;
}

export async function measureGrowth(
  sizes: readonly (readonly [tokens: number, conversations: number])[],
  { rounds, seconds, log }: Options,
): Promise<GrowthFigures[]> {
  await using stack = new AsyncDisposableStack();
  const running: { tokens: number; conversations: number; server: RunningServer; work: Work }[] = [];
  for (const [tokens, conversations] of sizes) {
    log(`${tokens} tokens, ${conversations} ended conversations`);
    const server = stack.use(await startServer(filledMock(tokens, conversations), 0));
    const { message } = await MOCK.prepare(server);
    if (message === undefined) throw new Error('the mock takes no messages');
    running.push({ tokens, conversations, server, work: message });
    await load(server, message, CONNECTIONS, 1);
  }
  const rates = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const [index, { server, work }] of running.entries())
      rates.add(index, (await load(server, work, CONNECTIONS, seconds)).perSecond);
  }
  return running.map(({ tokens, conversations, server: { said } }, index) => ({
    tokens,
    conversations,
    bytesPerToken: Number(said.bytesPerToken),
    bytesPerConversation: Number(said.bytesPerConversation),
    ratio: rates.ratio(index, 0) ?? Number.NaN,
    resetMs: Number(said.resetMs),
  }));
}

/** A start with the vendor's whole document. */
export interface DocumentFigures {
  readonly operations: number;
  readonly megabytes: number;
  /** To the first answer that is made up from the document. */
  readonly startMs: number;
  readonly residentMb: number;
}

export async function measureDocuments(
  operationCounts: readonly number[],
  { rounds, log }: Options,
): Promise<DocumentFigures[]> {
  const samples = new Samples();
  const figures: DocumentFigures[] = [];
  for (const operations of operationCounts) {
    log(`a vendor document of ${operations} operations`);
    const { launch, megabytes } = await mockOfVendorDocument(operations);
    for (let round = 0; round < Math.min(rounds, STARTS); round++) {
      await using server = await startServer(launch, operations);
      const mark = performance.now();
      await askForGadget(server.url);
      samples.add(`${operations} start`, server.startMs + performance.now() - mark);
      samples.add(`${operations} resident`, await server.residentMb());
    }
    figures.push({
      operations,
      megabytes,
      startMs: samples.median(`${operations} start`),
      residentMb: samples.median(`${operations} resident`),
    });
  }
  return figures;
}

async function askForGadget(url: string): Promise<void> {
  const body = JSON.stringify({ permissions: ['gadgets:gadget:get'] });
  const issued = await fetch(`${url}/__mock/tokens`, { method: 'POST', body });
  const { access_token: token } = (await issued.json()) as { access_token: string };
  const answer = await fetch(`${url}/api/v2/gadgets7/abc`, { headers: { authorization: `Bearer ${token}` } });
  if (answer.status !== 200) throw new Error(`the first answer is ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

const filledMock = (tokens: number, conversations: number): Launch => ({
  name: MOCK.name,
  announces: true,
  command: async () => [
    fileURLToPath(new URL('./servers/filled-mock.ts', import.meta.url)),
    String(tokens),
    String(conversations),
  ],
});

async function load({ name, url }: RunningServer, work: Work, connections: number, seconds: number) {
  const result = await runLoad({ url, connections, seconds, ...work });
  if (result.wrong === 0) return result;
  const what = `${name} gave ${result.wrong} wrong answers or broke its connections`;
  // A peer that breaks under load is measured by what it does answer; of the mock that would be a defect.
  if (name === MOCK.name) throw new Error(`${what}.`);
  process.stderr.write(`${what}\n`);
  return result;
}

function eachWork(figure: (work: WorkName) => number | undefined): Partial<Record<WorkName, number>> {
  return Object.fromEntries(
    WORKS.map((work) => [work, figure(work)] as const).filter(([, value]) => value !== undefined),
  );
}
