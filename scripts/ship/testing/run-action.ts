import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import * as YAML from 'yaml';
import * as z from 'zod';

export const ACTIONS = path.join(import.meta.dirname, '..', '..', '..', '.github', 'actions');

const action = z.strictObject({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })).optional(),
  runs: z.strictObject({
    using: z.literal('composite'),
    steps: z.tuple([
      z.strictObject({
        id: z.string().optional(),
        name: z.string(),
        shell: z.literal('bash'),
        run: z.string(),
        env: z.record(z.string(), z.string()),
      }),
    ]),
  }),
});

/** A composite action of one step, which is a script. */
export type Action = z.output<typeof action>;

export function readAction(name: string): Action {
  return action.parse(YAML.parse(readFileSync(path.join(ACTIONS, name, 'action.yml'), 'utf8')));
}

export interface ActionRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What later steps would find in their environment. */
  readonly variables: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/**
 * Runs the script of an action as GitHub's runner does: bash with `-e` and `pipefail`, inputs by the names of `env`, and files for
 * what is handed on.
 *
 * @param cwd what would be the workspace
 * @param env in place of the variables of this process
 */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ActionRun> {
  const { inputs: declared, runs } = readAction(name);
  const [step] = runs.steps;
  const given = Object.entries(step.env).map(([variable, expression]) => {
    const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression)?.[1] ?? '';
    const value = inputs[input] ?? declared[input]?.default;
    if (value === undefined) throw new Error(`${name} has no input for ${variable}: ${expression}`);
    return [variable, value];
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'runner-'));
  const file = (part: string) => path.join(folder, part);
  const parts = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'];
  try {
    for (const part of parts) await writeFile(file(part), '');
    await writeFile(file('script.sh'), step.run);
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file('script.sh')], {
      cwd,
      env: {
        ...env,
        ...Object.fromEntries(given),
        ...Object.fromEntries(parts.map((part) => [part, file(part)])),
        GITHUB_ACTION_PATH: path.join(ACTIONS, name),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return {
      code: Number(code),
      out,
      err,
      variables: pairsOf(await readFile(file('GITHUB_ENV'), 'utf8')),
      outputs: pairsOf(await readFile(file('GITHUB_OUTPUT'), 'utf8')),
      summary: await readFile(file('GITHUB_STEP_SUMMARY'), 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads `name=value` and `name<<end`, value, `end`. */
function pairsOf(content: string): Record<string, string> {
  const pairs = content.matchAll(/^(\w+)(?:=(.*)|<<(\S+)\n([\s\S]*?)\n\3)$/gm);
  return Object.fromEntries([...pairs].map(([, name = '', short, , long]) => [name, short ?? long ?? '']));
}
