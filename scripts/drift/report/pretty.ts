import { styleText } from 'node:util';
import type { DriftReport } from '../find-drift.ts';
import type { Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/kinds.ts';
import { factsOf, plural, summarize } from './summary.ts';

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/** For people at a terminal; `styleText` leaves colours out where there is none. */
export function formatPretty(report: DriftReport): string {
  const { findings, unused, unread, surface, from, documents } = report;
  const contracts = new Set(surface.operations.map(({ consumer }) => consumer));
  const scope = `${plural(surface.operations.length, 'operation')} of ${[...contracts].join(' and ')}`;
  const compared = documents.map(({ document }) => document).join(', ');
  return [
    documents.length === 0 ? [] : [styleText('dim', `${scope}; ${from} -> ${compared}`), ''],
    findings.flatMap((finding) => [...describeFinding(finding), '']),
    unread
      .filter(({ isOptional }) => isOptional)
      .map(({ reason }) => styleText('dim', `left out: ${reason}`)),
    unused.map(({ fingerprint }) =>
      styleText('dim', `accepted-changes.yaml: nothing has the fingerprint ${fingerprint} any more`),
    ),
    [summarize(report)],
  ]
    .flat()
    .join('\n');
}

/** One finding, as the terminal shows it. */
export function describeFinding(finding: Finding): string[] {
  const label = finding.accepted === undefined ? finding.severity : 'accepted';
  const colour = finding.accepted === undefined ? COLOURS[finding.severity] : 'dim';
  return [
    `${styleText([colour, 'bold'], label)} ${styleText('bold', finding.title)}`,
    `  ${finding.effect}`,
    ...factsOf(finding).map(([name, text]) => `  ${styleText('dim', `${name}:`)} ${text}`),
  ];
}
