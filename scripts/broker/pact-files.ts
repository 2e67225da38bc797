import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { CommandError } from '../../mock-server/cli/index.ts';

export interface PactFile {
  readonly file: string;
  readonly consumer: string;
  readonly provider: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The pact itself. */
  readonly content: object;
}

const named = z.looseObject({ name: z.string().min(1) });
const pact = z.looseObject({ consumer: named, provider: named });

/** @throws CommandError when a file is not a pact */
export function readPactFiles(files: readonly string[]): Promise<PactFile[]> {
  return Promise.all(files.map(readPactFile));
}

async function readPactFile(file: string): Promise<PactFile> {
  const bytes = await readFile(file);
  try {
    const content = pact.parse(JSON.parse(bytes.toString('utf8')));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [consumer, provider] = [content.consumer.name, content.provider.name];
    return { file, consumer, provider, bytes: bytes.length, sha256, content };
  } catch {
    throw new CommandError(`${file} is not a pact.`);
  }
}
