import type { Finding } from './finding.ts';
import { HELD } from './held-by.ts';
import type { Outcome } from './run-attack.ts';

const MOST_SHOWN = 20;

/** @param seed what it was run with */
export function toText(outcomes: readonly Outcome[], seed: string): string {
  const findings = outcomes.flatMap((each) => each.findings);
  const shown = findings.slice(0, MOST_SHOWN).map((each) => findingText(each, seed));
  const more =
    findings.length > MOST_SHOWN
      ? [`... and ${findings.length - MOST_SHOWN} more; --json lists them all.\n`]
      : [];
  return [outcomes.map(outcomeLine).join(''), ...shown, ...more, heldText(), verdict(findings)].join('\n');
}

function outcomeLine({ attack, rounds, requests, seconds, megabytes, findings }: Outcome): string {
  const memory = megabytes === undefined ? '' : `  ${String(megabytes).padStart(4)} MB`;
  return `${attack.padEnd(10)}${String(requests).padStart(8)} requests in ${rounds} round${rounds === 1 ? '' : 's'}, ${seconds.toFixed(1)} s${memory}  ${count(findings.length)}\n`;
}

function findingText({ attack, round, rule, sent, came, times }: Finding, seed: string): string {
  return `${rule}${times === 1 ? '' : ` (${times} times)`}
  sent    ${sent}
  came    ${came.trim().replaceAll('\n', '\n          ')}
  repeat  npm run attack -- --seed ${seed} --only ${attack} --round ${round}
`;
}

function heldText(): string {
  const width = Math.max(...HELD.map(({ fault }) => fault.length));
  const lines = HELD.flatMap(({ fault, tests }) =>
    tests.map(({ file }, index) => `  ${(index === 0 ? fault : '').padEnd(width)}  ${file}\n`),
  );
  return `What keeps out the faults that were found by attack before:\n${lines.join('')}`;
}

function verdict(findings: readonly Finding[]): string {
  return findings.length === 0 ? 'Nothing was found.\n' : `${count(findings.length)}.\n`;
}

const count = (findings: number): string =>
  findings === 0 ? 'nothing found' : findings === 1 ? '1 finding' : `${findings} findings`;
