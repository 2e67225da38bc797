import { cp } from 'node:fs/promises';
import path from 'node:path';
import { PACKAGE_FOLDER } from '../../../mock-server/cli/index.ts';
import { runWell } from '../../processes/run.ts';
import type { Check } from '../check.ts';

interface Runner {
  readonly name: string;
  /** The folder of its example. */
  readonly example: string;
  /** Its program, and what is typed after it. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

const RUNNERS: readonly Runner[] = [
  { name: 'mocha', example: 'mocha', command: ['mocha/bin/mocha.js', 'handover.test.js'] },
  { name: 'vitest', example: 'vitest', command: ['vitest/vitest.mjs', 'run'] },
  {
    name: 'Jest, ES modules',
    example: 'jest',
    command: ['jest/bin/jest.js', 'handover.test.mjs'],
    env: { NODE_OPTIONS: '--experimental-vm-modules' },
  },
  { name: 'Jest, CommonJS', example: 'jest', command: ['jest/bin/jest.js', 'handover.test.cjs'] },
  { name: 'Playwright', example: 'playwright', command: ['@playwright/test/cli.js', 'test'] },
];

/** Every example of `contracts/examples`, by its runner, on the oldest Node. */
export const runnerChecks: readonly Check[] = RUNNERS.map(({ name, example, command, env }) => ({
  name: `${name}: contracts/examples/${example}`,
  async run({ tested, nodes, bin }) {
    const folder = path.join(tested, example);
    await cp(path.join(PACKAGE_FOLDER, 'contracts', 'examples', example), folder, { recursive: true });
    const [file, ...args] = command;
    const node = nodes[0]?.folder ?? '';
    const options = { cwd: folder, node, ...(env !== undefined && { env }) };
    const { stdout, stderr } = await runWell('node', [bin(file), ...args], options);
    if (/\b4 (passing|passed)\b/.test(stdout + stderr)) return undefined;
    throw new Error(`It did not run four tests:\n${stdout}${stderr}`);
  },
}));
