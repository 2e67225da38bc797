import path from 'node:path';
import { runWell } from '../../processes/run.ts';
import type { Check } from '../check.ts';
import { firstAnswer } from '../first-answer.ts';
import { startLocalRegistry } from '../local-registry.ts';

const EMPTY_MS = 10_000;
/** Of a machine that does much else at the same time; the aim is 1000. */
const WARM_MS = 4_000;

/** From `npx` to the first 202, with a cache that is empty at first. */
export const npxCheck: Check = {
  name: 'npx to the first 202',
  async run({ folder, tarball, nodes }) {
    const node = nodes[0]?.folder ?? '';
    const upstream = await runWell('npm', ['config', 'get', 'registry'], { cwd: folder, node });
    await using registry = await startLocalRegistry(tarball, upstream.stdout.trim());
    const env = { npm_config_cache: path.join(folder, 'npm-cache'), npm_config_registry: registry.url };
    const npx = () => firstAnswer('npx', ['--yes', 'cognigy-genesys-contracts'], { cwd: folder, node, env });
    const empty = (await npx()).milliseconds;
    const warm = [await npx(), await npx(), await npx()];
    const best = Math.min(...warm.map(({ milliseconds }) => milliseconds));
    const note = `${Math.round(empty)} ms with an empty cache, ${Math.round(best)} ms with one`;
    if (empty > EMPTY_MS || best > WARM_MS) throw new Error(`It took ${note}.`);
    return note;
  },
};
