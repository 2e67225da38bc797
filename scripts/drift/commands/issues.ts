import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Argument } from 'commander';
import * as z from 'zod';
import {
  type CommandDefinition,
  CommandError,
  reasonOf,
  runAsProcess,
} from '../../../mock-server/cli/index.ts';
import type { JsonReport } from '../report/json.ts';
import { LABEL, type RunGh, syncIssues } from '../sync-issues.ts';

const run = promisify(execFile);

const gh: RunGh = async (args) => {
  try {
    return (await run('gh', args, { maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new CommandError('The GitHub CLI is not installed, or not on the PATH: https://cli.github.com');
  }
};

/** What is needed of a report to know it from another file. */
const shape = z.looseObject({ findings: z.array(z.unknown()), unread: z.array(z.unknown()) });

/** @throws CommandError naming the file when it is no report */
async function readReport(file: string): Promise<JsonReport> {
  try {
    const report: unknown = JSON.parse(await readFile(file, 'utf8'));
    shape.parse(report);
    return report as JsonReport;
  } catch (error) {
    throw new CommandError(
      `${file} is no report of "genesys-mock drift --format json --output ${file}": ${reasonOf(error)}`,
    );
  }
}

export const driftIssues: CommandDefinition = {
  name: 'drift:issues',
  description: 'Keeps one GitHub issue for each finding of a drift report, with the GitHub CLI.',
  arguments: [new Argument('<report>', 'written by genesys-mock drift --format json --output <report>')],
  examples: ['npm run drift:issues -- drift.json'],
  exitCodes: { 0: 'done', 2: 'bad usage, an unreadable report, or gh failed' },
  async run({ out }, _options, file = '') {
    const report = await readReport(file);
    await gh(['label', 'create', LABEL, '--force', '--description', 'Genesys and our contracts disagree']);
    const done = await syncIssues(report, gh);
    out(done.length === 0 ? 'Nothing to change.\n' : `${done.join('\n')}\n`);
    return 0;
  },
};

if (import.meta.main) await runAsProcess(driftIssues);
