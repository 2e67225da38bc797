import type { DriftReport, JudgedDocument, Verdict } from '../drift-report.ts';
import type { Finding } from '../findings/finding.ts';

/** What `--format json` prints; our other tools read it too. */
export interface JsonReport {
  verdict: Verdict;
  from: string;
  documents: JudgedDocument[];
  unread: DriftReport['unread'];
  findings: Finding[];
  unusedAcceptances: string[];
}

export function formatJson({ verdict, from, documents, unread, findings, unused }: DriftReport): string {
  const report: JsonReport = {
    verdict,
    from,
    documents,
    unread,
    findings,
    unusedAcceptances: unused.map(({ fingerprint }) => fingerprint),
  };
  return JSON.stringify(report, null, 2);
}
