import { parseArgs } from 'node:util';
import { loadVendorDocument } from '../../releases/vendor-document.ts';
import { reasonOf } from '../../releases/vendor-error.ts';
import { generateOutputs, sliceVendor, writeOutputs } from '../outputs.ts';

const HELP = `Cuts a vendor document to the operations in specs/operations.yaml and writes everything that follows from it.

Usage: npm run spec:slice [-- --from <document>]

  --from  installed (default: the SDK in node_modules), sdk (the newest release), sdk@<version>,
          swagger (the official document), an address, or a file

Examples:
  npm run spec:slice
  npm run spec:slice -- --from sdk@262.0.0
  npm run spec:slice -- --from ./swagger.json

Exit codes: 0 written, 2 bad usage or the document cannot be had
`;

async function main(args: string[]): Promise<number> {
  const options = { from: { type: 'string', default: 'installed' }, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const cut = await sliceVendor(await loadVendorDocument(values.from));
  await writeOutputs(await generateOutputs(cut));
  const { source, version, sha256 } = cut['x-origin'];
  process.stdout.write(`specs/ now follows ${source} ${version} (sha256 ${sha256.slice(0, 12)}).\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  return 2;
});
