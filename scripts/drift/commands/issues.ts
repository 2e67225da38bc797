import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { plainReason } from '../cli.ts';
import type { JsonReport } from '../report/json.ts';
import { LABEL, type RunGh, syncIssues } from '../sync-issues.ts';

const HELP = `Keeps one GitHub issue for each finding of a drift report, with the GitHub CLI.

Usage: npm run drift:issues -- <report>

  <report>  written by npm run drift -- --format json --output <report>

Exit codes: 0 done, 2 bad usage, an unreadable report, or gh failed
`;

const run = promisify(execFile);

const gh: RunGh = async (args) => (await run('gh', args, { maxBuffer: 64 * 1024 * 1024 })).stdout;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error('one report is needed; see --help');
  const report: JsonReport = JSON.parse(await readFile(file, 'utf8'));
  await gh(['label', 'create', LABEL, '--force', '--description', 'Genesys and our contracts disagree']);
  const done = await syncIssues(report, gh);
  process.stdout.write(done.length === 0 ? 'Nothing to change.\n' : `${done.join('\n')}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${plainReason(error)}\n`);
  return 2;
});
