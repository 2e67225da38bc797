import { Option } from 'commander';
import { type CommandDefinition, runAsProcess, withProgress } from '../../../mock-server/cli/index.ts';
import { loadVendorDocument } from '../../releases/vendor-document.ts';
import { generateOutputs, sliceVendor, writeOutputs } from '../outputs.ts';

export const specSlice: CommandDefinition<{ readonly from: string }> = {
  name: 'spec:slice',
  description:
    'Cuts a vendor document to the operations in specs/operations.yaml and writes everything that follows from it.',
  options: [
    new Option(
      '--from <document>',
      'installed (the SDK in node_modules), sdk (the newest release), sdk@<version>, swagger (the official document), an ' +
        'address, or a file',
    ).default('installed'),
  ],
  examples: [
    'npm run spec:slice',
    'npm run spec:slice -- --from sdk@262.0.0',
    'npm run spec:slice -- --from ./swagger.json',
  ],
  exitCodes: { 0: 'written', 2: 'bad usage or the document cannot be had' },
  async run(context, { from }) {
    const document = await withProgress(context, `reading ${from}`, () => loadVendorDocument(from));
    const cut = await sliceVendor(document);
    await writeOutputs(await withProgress(context, 'generating', () => generateOutputs(cut)));
    const { source, version, sha256 } = cut['x-origin'];
    context.out(`specs/ now follows ${source} ${version} (sha256 ${sha256.slice(0, 12)}).\n`);
    return 0;
  },
};

if (import.meta.main) await runAsProcess(specSlice);
