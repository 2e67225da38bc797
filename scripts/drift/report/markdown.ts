import type { DriftReport } from '../drift-report.ts';
import type { Finding } from '../findings/finding.ts';
import { factsOf, summarize } from './summary.ts';

/** For the summary of a job. */
export function formatMarkdown(report: DriftReport): string {
  const { findings, documents, from, unread, unused } = report;
  const rows = documents.map(
    ({ document, version, sha256 }) => `| ${document} | ${version} | \`${sha256.slice(0, 12)}\` |`,
  );
  return [
    `## ${plain(summarize(report))}`,
    '',
    ...(rows.length === 0
      ? []
      : [
          `Compared with ${plain(from)}.`,
          '',
          '| document | version | sha256 |',
          '|---|---|---|',
          ...rows,
          '',
        ]),
    ...findings.flatMap((finding) => [formatFinding(finding), '']),
    ...unread.map(({ reason }) => `- Left out: ${plain(reason)}`),
    ...unused.map(({ fingerprint }) => `- Nothing has the accepted fingerprint \`${fingerprint}\` any more.`),
  ]
    .join('\n')
    .trimEnd();
}

/** One finding, as the job summary and the issue about it show it. */
export function formatFinding(finding: Finding): string {
  const mark = finding.accepted === undefined ? finding.severity : `accepted ${finding.severity}`;
  return [
    `### ${finding.title} (${mark})`,
    '',
    plain(finding.effect),
    '',
    ...factsOf(finding).map(([name, text]) => `- ${name}: ${plain(text)}`),
    ...(finding.interactions.length === 0
      ? []
      : [`- interactions: ${finding.interactions.map(plain).join('; ')}`]),
  ].join('\n');
}

/** Escapes the vendor's texts, which may hold anything; addresses stay clickable. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, '\\$&').replaceAll('\n', ' ');
}
