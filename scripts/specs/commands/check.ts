import { readFile } from 'node:fs/promises';
import { type CommandDefinition, runAsProcess, withProgress } from '../../../mock-server/cli/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { SDK_PACKAGE } from '../../releases/sdk-package.ts';
import { loadVendorDocument } from '../../releases/vendor-document.ts';
import { readSlice, SPEC_FILES, specPath } from '../documents.ts';
import { type GeneratedFile, generateOutputs, sliceVendor } from '../outputs.ts';

export const checkGenerated: CommandDefinition = {
  name: 'check:generated',
  description:
    'Makes every generated file of specs/ again, in memory, and compares it with the committed one. A slice that was cut from ' +
    'the SDK is made again from the SDK in node_modules; one that was cut from a swagger document is taken as it is, because ' +
    'that document is not committed.',
  examples: ['npm run check:generated'],
  exitCodes: { 0: 'all as generated', 1: 'a file differs', 2: 'bad usage or a document that cannot be read' },
  async run(context) {
    const outputs = await withProgress(context, 'generating', async () => generateAgain(await readSlice()));
    let differing = 0;
    for (const [file, wanted] of outputs) {
      const found = await readFile(specPath(file), 'utf8');
      if (found === wanted) continue;
      differing += 1;
      context.err(explainDifference(file, found, wanted));
    }
    return differing === 0 ? 0 : 1;
  },
};

async function generateAgain(committed: VendorDocument): Promise<Map<GeneratedFile, string>> {
  const isFromSdk = committed['x-origin'].source === SDK_PACKAGE;
  return generateOutputs(isFromSdk ? await sliceVendor(await loadVendorDocument('installed')) : committed);
}

/** The first line that differs, with one before it, and the command that repairs it. */
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

if (import.meta.main) await runAsProcess(checkGenerated);
