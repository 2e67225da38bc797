import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';
import { installPinned } from '../processes/install-pinned.ts';
import { run, runWell } from '../processes/run.ts';

const RUNNERS = path.join(import.meta.dirname, 'runners');

/** A Node to try the package with. */
export interface NodeVersion {
  readonly version: string;
  /** Where its program is. */
  readonly folder: string;
}

/** What the checks work with: folders outside of the clone, where nothing of it can be found by accident. */
export interface Workshop {
  readonly folder: string;
  readonly tarball: string;
  /** An empty project with nothing installed but the package. */
  readonly project: string;
  /** The same with the runners in reach. */
  readonly tested: string;
  readonly installMs: number;
  /** The oldest that is supported first. */
  readonly nodes: readonly NodeVersion[];
  bin(runner: string): string;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Packs the package and installs it as a user does.
 *
 * @param progress told of each step
 */
export async function openWorkshop(progress: (text: string) => void): Promise<Workshop> {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesys-package-'));
  progress('recording the pacts, compiling, packing');
  const tarball = await pack(folder);
  progress('installing the runners');
  const runners = await installPinned(RUNNERS, 'package-runners');
  const nodes = await findNodes(runners);
  const project = path.join(folder, 'project');
  await makeProject(project);
  progress('installing the package in an empty folder');
  const oldest = nodes[0]?.folder;
  const { milliseconds } = await runWell('npm', ['install', '--no-audit', '--no-fund', tarball], {
    cwd: project,
    ...(oldest !== undefined && { node: oldest }),
  });
  const tested = path.join(folder, 'tested', 'project');
  await makeProject(tested);
  await symlink(path.join(runners, 'node_modules'), path.join(folder, 'tested', 'node_modules'), 'junction');
  await symlink(path.join(project, 'node_modules'), path.join(tested, 'node_modules'), 'junction');
  return {
    folder,
    tarball,
    project,
    tested,
    installMs: milliseconds,
    nodes,
    bin: (name) => path.join(runners, 'node_modules', name),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function makeProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'project', version: '1.0.0', type: 'module' }),
  );
}

async function pack(folder: string): Promise<string> {
  await runWell('npm', ['pack', '--pack-destination', folder], {
    cwd: PACKAGE_FOLDER,
    node: path.dirname(process.execPath),
  });
  const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  return path.join(folder, tarball);
}

/** This one, and those of the runners that run on this system. */
async function findNodes(runners: string): Promise<NodeVersion[]> {
  const others = ['node-22', 'node-26'].map((name) => path.join(runners, 'node_modules', name, 'bin'));
  const folders = [...others.filter((folder) => existsSync(folder)), path.dirname(process.execPath)];
  const nodes = await Promise.all(
    folders.map(async (folder) => {
      const { stdout } = await run(path.join(folder, 'node'), ['--version'], { cwd: runners });
      return { version: stdout.trim().slice(1), folder };
    }),
  );
  return nodes.sort((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }));
}
