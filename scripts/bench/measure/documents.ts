import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { MOCK, START } from '../contenders.ts';
import { Samples } from '../samples.ts';
import { type Launch, startServer } from '../server.ts';
import { MOST_STARTS, type Options } from './load.ts';

const WRITER = fileURLToPath(new URL('../testing/write-vendor-document.ts', import.meta.url));

/** A start with the vendor's whole document. */
export interface DocumentFigures {
  readonly operations: number;
  readonly megabytes: number;
  /** To the first answer that is generated from the document. */
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
    const { stdout: spec } = await promisify(execFile)(process.execPath, [WRITER, String(operations)]);
    const command = async () => [...START, '--spec', spec];
    const launch: Launch = { name: MOCK.name, announces: true, command };
    for (let round = 0; round < Math.min(rounds, MOST_STARTS); round++) {
      await using server = await startServer(launch, operations);
      const mark = performance.now();
      await askForGadget(server.url);
      samples.add(`${operations} start`, server.startMs + performance.now() - mark);
      samples.add(`${operations} resident`, await server.residentMb());
    }
    figures.push({
      operations,
      megabytes: (await stat(spec)).size / 1e6,
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
