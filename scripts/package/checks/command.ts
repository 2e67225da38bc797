import { cp } from 'node:fs/promises';
import path from 'node:path';
import { runWell } from '../../processes/run.ts';
import type { Check } from '../check.ts';
import { firstAnswer } from '../first-answer.ts';
import type { NodeVersion } from '../workshop.ts';

const CHILD = path.join(import.meta.dirname, '..', 'consumers', 'child.js');
/** Of a machine that does much else at the same time; the aim is 300. */
const MOST_MS = 1_500;
const ATTEMPTS = 5;

/** The installed command on one Node. */
export function commandChecks({ version, folder: node }: NodeVersion): Check[] {
  return [
    {
      name: `genesys-mock on Node ${version}: first answer`,
      async run({ project }) {
        const bin = path.join(project, 'node_modules', '.bin', 'genesys-mock');
        const answers = [];
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
          answers.push(await firstAnswer(bin, [], { cwd: project, node }));
        }
        const best = answers.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
        if (best.milliseconds > MOST_MS) throw new Error(`It took ${Math.round(best.milliseconds)} ms.`);
        const cpu = best.cpuMilliseconds === undefined ? '' : `, ${best.cpuMilliseconds} ms of CPU`;
        return `${Math.round(best.milliseconds)} ms${cpu}, the best of ${ATTEMPTS}`;
      },
    },
    {
      name: `genesys-mock on Node ${version}: version, help, demo, exec`,
      async run({ project }) {
        const mock = (args: readonly string[], code = 0) =>
          runWell('npx', ['--no', 'genesys-mock', ...args], { cwd: project, node, code });
        const { stdout } = await mock(['--version']);
        if (!/^\d+\.\d+\.\d+\n$/.test(stdout)) throw new Error(`--version printed ${stdout}`);
        await mock(['--help']);
        await mock(['demo']);
        await mock(['drift', '--list', '--format', 'json']);
        await cp(CHILD, path.join(project, 'child.js'));
        await mock(['exec', '--', 'node', 'child.js'], 7);
        return undefined;
      },
    },
  ];
}

/** Once is enough: what they say depends on no Node. */
export const complaintChecks: readonly Check[] = [
  {
    name: 'genesys-mock drift names the package that it misses',
    async run({ project, nodes }) {
      const options = { cwd: project, node: nodes[0]?.folder ?? '', code: 2 };
      const { stderr } = await runWell('npx', ['--no', 'genesys-mock', 'drift'], options);
      if (stderr.includes('npm install') && stderr.includes('@pactflow/openapi-pact-comparator'))
        return undefined;
      throw new Error(`It said ${stderr}`);
    },
  },
];
