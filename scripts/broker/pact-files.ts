import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { CommandError } from '../../mock-server/cli/index.ts';
import { findPacts } from '../drift/surface/find-pacts.ts';

export interface PactFile {
  readonly file: string;
  readonly consumer: string;
  readonly provider: string;
  readonly bytes: number;
  readonly sha256: string;
}

const named = z.looseObject({ name: z.string().min(1) });
const pact = z.looseObject({ consumer: named, provider: named });

/** @throws CommandError when there is none, or when a file is not a pact */
export async function readPactFiles(folder: string): Promise<PactFile[]> {
  return Promise.all(
    findPacts(folder).map(async (file): Promise<PactFile> => {
      const content = await readFile(file);
      try {
        const { consumer, provider } = pact.parse(JSON.parse(content.toString('utf8')));
        const sha256 = createHash('sha256').update(content).digest('hex');
        return { file, consumer: consumer.name, provider: provider.name, bytes: content.length, sha256 };
      } catch {
        throw new CommandError(`${file} is not a pact.`);
      }
    }),
  );
}
