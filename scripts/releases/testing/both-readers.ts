import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type GenesysMock, startGenesysMock } from '../../../mock-server/index.ts';
import { ApiDocument } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../document.ts';
import { loadVendorDocument } from '../vendor-document.ts';

/** One file as the mock serves it and as drift reads it. */
export interface ReadTwice {
  readonly genesys: GenesysMock;
  readonly document: VendorDocument;
  /** `GET /lamps/{id}`, in the order of the file. */
  readonly operations: readonly string[];
}

/** Gives one file to the mock (`--spec`) and to the loader of drift. */
export async function readTwice(
  name: string,
  content: string | Uint8Array,
  use: (read: ReadTwice) => Promise<void>,
): Promise<void> {
  await withFile(name, content, async (file) => {
    const document = await loadVendorDocument(file);
    await using genesys = await startGenesysMock({ spec: file });
    const rows = ApiDocument.of(document).operations.rows();
    await use({ genesys, document, operations: rows.map(({ method, path }) => `${method} ${path}`) });
  });
}

/** What the two say of a file that they refuse, each in one line; without the folder. */
export async function refusalsOf(name: string, content: string | Uint8Array): Promise<string[]> {
  const refusals: string[] = [];
  await withFile(name, content, async (file) => {
    for (const read of [() => startGenesysMock({ spec: file }), () => loadVendorDocument(file)]) {
      const refusal = await read().then(
        () => 'it was accepted',
        (error: Error) => error.message,
      );
      refusals.push(refusal.replace(`${path.dirname(file)}${path.sep}`, ''));
    }
  });
  return refusals;
}

async function withFile(
  name: string,
  content: string | Uint8Array,
  use: (file: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'document-'));
  const file = path.join(folder, name);
  try {
    await writeFile(file, content);
    await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
