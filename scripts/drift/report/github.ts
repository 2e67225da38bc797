import type { DriftReport } from '../drift-report.ts';
import type { Severity } from '../findings/kinds.ts';
import { locationOf } from './sarif.ts';
import { summarize } from './summary.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations of a GitHub workflow run. Accepted findings are notices. */
export function formatGithub(report: DriftReport): string {
  const lines = report.findings.map((finding) => {
    const command = finding.accepted === undefined ? COMMANDS[finding.severity] : 'notice';
    const title = `${finding.title}: ${finding.vendorText}`;
    const message = `${finding.effect} ${finding.fix} (${finding.fingerprint})`;
    return `::${command} file=${property(locationOf(finding))},title=${property(title)}::${data(message)}`;
  });
  const verdict = report.verdict === 'compatible' ? 'notice' : 'error';
  return [...lines, `::${verdict} title=drift::${data(summarize(report))}`].join('\n');
}

/** @see the workflow commands in the documentation of GitHub Actions */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
