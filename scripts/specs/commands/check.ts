import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { VendorDocument } from '../../releases/document.ts';
import { SDK_PACKAGE } from '../../releases/sdk-package.ts';
import { loadVendorDocument } from '../../releases/vendor-document.ts';
import { reasonOf } from '../../releases/vendor-error.ts';
import { readSlice, SPEC_FILES, specPath } from '../documents.ts';
import { type GeneratedFile, generateOutputs, sliceVendor } from '../outputs.ts';

const HELP = `Makes every generated file of specs/ again, in memory, and compares it with the committed one.

Usage: npm run check:generated

A slice that was cut from the SDK is made again from the SDK in node_modules; one that was cut from a swagger
document is taken as it is, because that document is not committed.

Exit codes: 0 all as generated, 1 a file differs, 2 bad usage or a document that cannot be read
`;

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean' } } });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const committed = await readSlice();
  const outputs = await generateOutputs(await cutAgain(committed));
  let differing = 0;
  for (const [file, wanted] of outputs) {
    const found = await readFile(specPath(file), 'utf8');
    if (found === wanted) continue;
    differing += 1;
    process.stderr.write(explainDifference(file, found, wanted));
  }
  return differing === 0 ? 0 : 1;
}

async function cutAgain(committed: VendorDocument): Promise<VendorDocument> {
  if (committed['x-origin'].source !== SDK_PACKAGE) return committed;
  return sliceVendor(await loadVendorDocument('installed'));
}

/** The first line that differs, with one before it; the command that mends it. */
export function explainDifference(file: GeneratedFile, found: string, wanted: string): string {
  const foundLines = found.split('\n');
  const wantedLines = wanted.split('\n');
  const index = wantedLines.findIndex((line, position) => line !== foundLines[position]);
  const at = index === -1 ? wantedLines.length : index;
  const command = file === 'slice' ? 'npm run spec:slice' : 'npm run types:generate';
  return [
    `specs/${SPEC_FILES[file]} is not what would be generated; run ${command}.`,
    `@@ line ${at + 1} @@`,
    ...(at > 0 ? [`  ${wantedLines[at - 1]}`] : []),
    `- ${foundLines[at] ?? '(end of file)'}`,
    `+ ${wantedLines[at] ?? '(end of file)'}`,
    '',
  ].join('\n');
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`);
    return 2;
  });
}
