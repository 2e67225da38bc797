import { readFile, writeFile } from 'node:fs/promises';
import type { VendorDocument } from '../releases/document.ts';
import { slice } from '../releases/slice.ts';
import { VendorError } from '../releases/vendor-error.ts';
import {
  buildProvider,
  generateTypes,
  readOverlay,
  readScope,
  SPEC_FILES,
  specPath,
  toJson,
} from './documents.ts';
import { renderReadme } from './readme.ts';

/** Files that are generated; of the README, a part is. */
export type GeneratedFile = 'slice' | 'provider' | 'types' | 'readme';

/**
 * Cuts a vendor document to what `specs/operations.yaml` lists.
 *
 * @throws VendorError naming what the document does not have
 */
export async function sliceVendor(document: VendorDocument): Promise<VendorDocument> {
  const scope = await readScope();
  const cut = slice(document, scope.operations, Object.values(scope.topics));
  if (cut.missing.length === 0) return cut.document;
  const origin = document['x-origin'];
  throw new VendorError(
    `${origin.source} ${origin.version} does not have what ${SPEC_FILES.operations} lists: ${cut.missing.join(', ')}`,
  );
}

/** Generates everything that follows from a slice, the slice included; writes no file. */
export async function generateOutputs(cut: VendorDocument): Promise<Map<GeneratedFile, string>> {
  const [provider, overlay, readme] = await Promise.all([
    buildProvider(cut),
    readOverlay(),
    readFile(specPath('readme'), 'utf8'),
  ]);
  return new Map([
    ['slice', toJson(cut)],
    ['provider', toJson(provider)],
    ['types', await generateTypes(provider)],
    ['readme', renderReadme(readme, cut['x-origin'], overlay)],
  ]);
}

export async function writeOutputs(outputs: ReadonlyMap<GeneratedFile, string>): Promise<void> {
  for (const [file, text] of outputs) await writeFile(specPath(file), text);
}
