import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CACHE } from './peers.ts';

const FOLDER = path.join(CACHE, 'bench');

/** Writes a document where servers can read it, and gives the file. */
export async function writeDocument(name: string, document: object): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const file = path.join(FOLDER, name);
  await writeFile(file, JSON.stringify(document));
  return file;
}
