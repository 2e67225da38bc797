import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Stage, Step } from './dockerfile.ts';

const run = promisify(execFile);

/** Where the steps are taken. */
export interface Site {
  /** The folder that `COPY` without `--from` copies from. */
  readonly source: string;
  /** What `COPY . .` takes from there, as paths below it. */
  readonly files: readonly string[];
  /** An empty folder; each stage gets one below it, which stands for its `/`. */
  readonly root: string;
  /** All variables that a `RUN` has. */
  readonly env: NodeJS.ProcessEnv;
  /** Told of each step before it is taken. */
  readonly tell: (step: string) => void;
}

/**
 * Takes the steps of all stages in plain folders: `WORKDIR`, `COPY` of whole folders, and `RUN`. What needs a container engine (base
 * images, users, ports) is left out.
 *
 * @returns the working folder of the last stage
 * @throws Error with the output of the step that failed
 */
export async function takeSteps(stages: readonly Stage[], site: Site): Promise<string> {
  let workdir = site.root;
  for (const [index, stage] of stages.entries()) {
    const root = path.join(site.root, stage.name ?? String(index));
    workdir = root;
    for (const step of stage.steps) {
      if (step.keyword === 'WORKDIR') workdir = path.join(root, step.text);
      await mkdir(workdir, { recursive: true });
      if (step.keyword === 'COPY') await copy(step, workdir, site);
      if (step.keyword === 'RUN') await runStep(step, workdir, site);
    }
  }
  return workdir;
}

async function copy(
  { flags, text }: Step,
  workdir: string,
  { source, files, root, tell }: Site,
): Promise<void> {
  tell(`COPY ${text}`);
  const [what = '', where = ''] = text.split(' ');
  const target = path.join(workdir, where);
  if (flags.from !== undefined) {
    await cp(path.join(root, flags.from, what), target, { recursive: true, verbatimSymlinks: true });
    return;
  }
  if (what !== '.') throw new Error(`COPY ${text}: only the whole folder can be copied here.`);
  for (const file of files) await cp(path.join(source, file), path.join(target, file));
}

async function runStep({ text }: Step, cwd: string, { env, tell }: Site): Promise<void> {
  tell(`RUN ${text}`);
  await run('sh', ['-c', text], { cwd, env, maxBuffer: 2 ** 26 }).catch((error: unknown) => {
    const { stdout, stderr, code } = error as { stdout?: string; stderr?: string; code?: unknown };
    throw new Error(`RUN ${text}\nended with ${code}:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  });
}
