import { type Paint, plain } from '../../../mock-server/cli/index.ts';
import type { DriftReport } from '../drift-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/kinds.ts';
import { factsOf, plural, summarize } from './summary.ts';

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/** For people at a terminal. */
export function formatPretty(report: DriftReport, paint: Paint = plain): string {
  const { findings, unused, unread, surface, from, documents } = report;
  const contracts = new Set(surface.operations.map(({ consumer }) => consumer));
  const scope = `${plural(surface.operations.length, 'operation')} of ${[...contracts].join(' and ')}`;
  const compared = documents.map(({ document }) => document).join(', ');
  return [
    documents.length === 0 ? [] : [paint('dim', `${scope}; ${from} -> ${compared}`), ''],
    findings.flatMap((finding) => [...describeFinding(finding, paint), '']),
    unread.filter(({ isOptional }) => isOptional).map(({ reason }) => paint('dim', `left out: ${reason}`)),
    unused.map(({ fingerprint }) =>
      paint('dim', `accepted-changes.yaml: nothing has the fingerprint ${fingerprint} any more`),
    ),
    [summarize(report)],
  ]
    .flat()
    .join('\n');
}

/** One finding, as the terminal shows it. */
export function describeFinding(finding: Finding, paint: Paint): string[] {
  const label = finding.accepted === undefined ? finding.severity : 'accepted';
  const colour = finding.accepted === undefined ? COLOURS[finding.severity] : 'dim';
  return [
    `${paint([colour, 'bold'], label)} ${paint('bold', finding.title)}`,
    `  ${finding.effect}`,
    ...factsOf(finding).map(([name, text]) => `  ${paint('dim', `${name}:`)} ${text}`),
  ];
}
