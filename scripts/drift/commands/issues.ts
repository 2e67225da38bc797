import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Argument } from 'commander';
import { type CommandDefinition, runAsProcess } from '../../../mock-server/cli/index.ts';
import type { JsonReport } from '../report/json.ts';
import { LABEL, type RunGh, syncIssues } from '../sync-issues.ts';

const run = promisify(execFile);

const gh: RunGh = async (args) => (await run('gh', args, { maxBuffer: 64 * 1024 * 1024 })).stdout;

export const driftIssues: CommandDefinition = {
  name: 'drift:issues',
  description: 'Keeps one GitHub issue for each finding of a drift report, with the GitHub CLI.',
  arguments: [new Argument('<report>', 'written by genesys-mock drift --format json --output <report>')],
  examples: ['npm run drift:issues -- drift.json'],
  exitCodes: { 0: 'done', 2: 'bad usage, an unreadable report, or gh failed' },
  async run({ out }, _options, file = '') {
    const report: JsonReport = JSON.parse(await readFile(file, 'utf8'));
    await gh(['label', 'create', LABEL, '--force', '--description', 'Genesys and our contracts disagree']);
    const done = await syncIssues(report, gh);
    out(done.length === 0 ? 'Nothing to change.\n' : `${done.join('\n')}\n`);
    return 0;
  },
};

if (import.meta.main) await runAsProcess(driftIssues);
