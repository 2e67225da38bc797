import { parseArgs } from 'node:util';
import { reasonOf } from '../../releases/vendor-error.ts';
import { readSlice } from '../documents.ts';
import { generateOutputs, writeOutputs } from '../outputs.ts';

const HELP = `Writes the provider document, its types and the tables of specs/README.md again, from the committed slice, the overlay
and the handover document. Run it after a change to any of those.

Usage: npm run types:generate

Exit codes: 0 written, 2 bad usage or a document that cannot be read
`;

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean' } } });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  await writeOutputs(await generateOutputs(await readSlice()));
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  return 2;
});
