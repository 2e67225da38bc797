import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROVIDER } from '../../../contracts/index.ts';
import type { Contract } from '../surface/pact.ts';

/** The contract as Pact would have written it. */
function toPactFile({ consumer, interactions }: Contract): string {
  const wrap = (content: unknown): object =>
    content === undefined ? {} : { body: { content, contentType: 'application/json', encoded: false } };
  return JSON.stringify({
    consumer: { name: consumer },
    provider: { name: PROVIDER },
    interactions: interactions.map(({ description, method, path: url, query, headers, body, ...rest }) => ({
      type: 'Synchronous/HTTP',
      description,
      request: { method: method.toUpperCase(), path: url, query, headers, ...wrap(body) },
      response: { status: rest.status, headers: rest.answerHeaders, ...wrap(rest.answer) },
    })),
    metadata: { pactSpecification: { version: '4.0' } },
  });
}

/** Runs something with a folder that holds the contracts as pacts, and a file beside them for whatever is needed. */
export async function withPacts<T>(
  contracts: readonly Contract[],
  run: (pacts: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'drift-'));
  try {
    const pacts = path.join(folder, 'pacts');
    await mkdir(pacts);
    for (const contract of contracts) await writeFile(path.join(pacts, contract.file), toPactFile(contract));
    return await run(pacts, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
