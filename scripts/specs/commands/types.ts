import { type CommandDefinition, runAsProcess, withProgress } from '../../../mock-server/cli/index.ts';
import { readSlice } from '../documents.ts';
import { generateOutputs, writeOutputs } from '../outputs.ts';

export const typesGenerate: CommandDefinition = {
  name: 'types:generate',
  description:
    'Writes the provider document, its types and the tables of specs/README.md again, from the committed slice, the overlay ' +
    'and the handover document. Run it after a change to any of those.',
  examples: ['npm run types:generate'],
  exitCodes: { 0: 'written', 2: 'bad usage or a document that cannot be read' },
  async run(context) {
    await writeOutputs(
      await withProgress(context, 'generating', async () => generateOutputs(await readSlice())),
    );
    return 0;
  },
};

if (import.meta.main) await runAsProcess(typesGenerate);
