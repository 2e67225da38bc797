import { performance } from 'node:perf_hooks';
import { type CommandDefinition, reasonOf, runAsProcess } from '../../mock-server/cli/index.ts';
import type { Check } from './check.ts';
import { commandChecks, complaintChecks } from './checks/command.ts';
import { importChecks } from './checks/imports.ts';
import { npxCheck } from './checks/npx.ts';
import { oldNodeCheck } from './checks/old-node.ts';
import { packagingChecks } from './checks/packaging.ts';
import { runnerChecks } from './checks/runners.ts';
import { typeChecks } from './checks/types.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const testPackage: CommandDefinition = {
  name: 'test:package',
  description:
    'Packs the package, installs it in an empty folder, and uses it in every way in which users do.',
  notes: 'What it needs of the registry is installed with npm, the runners once, below .cache/.',
  examples: ['npm run test:package'],
  exitCodes: { 0: 'all of it works', 1: 'not all of it', 2: 'it cannot be packed or installed' },
  async run({ out, err }) {
    await using workshop = await openWorkshop((step) => err(`${step} ...\n`));
    const checks = allChecks(workshop);
    const figures: string[] = [];
    let failed = 0;
    for (const check of checks) {
      const start = performance.now();
      const { isGood, note } = await judge(check, workshop);
      const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
      out(`${isGood ? 'ok    ' : 'FAILED'} ${seconds} s  ${check.name}${isGood ? '' : `\n${note}`}\n`);
      if (!isGood) failed++;
      else if (note !== undefined) figures.push(`${check.name.padEnd(42)} ${note}\n`);
    }
    out(`\n${figures.join('')}\n${checks.length - failed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
  },
};

function allChecks({ nodes }: Workshop): Check[] {
  return [
    ...packagingChecks,
    ...nodes.flatMap(importChecks),
    ...nodes.flatMap(commandChecks),
    ...complaintChecks,
    oldNodeCheck,
    npxCheck,
    ...typeChecks,
    ...runnerChecks,
  ];
}

async function judge(
  check: Check,
  workshop: Workshop,
): Promise<{ readonly isGood: boolean; readonly note: string | undefined }> {
  try {
    return { isGood: true, note: await check.run(workshop) };
  } catch (error) {
    return { isGood: false, note: error instanceof Error ? error.message : reasonOf(error) };
  }
}

if (import.meta.main) await runAsProcess(testPackage);
