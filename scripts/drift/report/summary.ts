import type { DriftReport } from '../drift-report.ts';
import { counts, type Finding } from '../findings/finding.ts';

/** The one sentence that answers the question. */
export function summarize({ verdict, findings, documents, unread }: DriftReport): string {
  const names = documents.map(({ document }) => document).join(' and ');
  switch (verdict) {
    case 'broken': {
      const broken = findings.filter(counts).length;
      return `Broken: ${names} would not accept what the contracts say (${plural(broken, 'error')}).`;
    }
    case 'compatible': {
      const warnings = findings.filter(
        ({ severity, accepted }) => severity === 'warning' && accepted === undefined,
      );
      const rest = warnings.length === 0 ? '' : ` (${plural(warnings.length, 'warning')})`;
      return `Compatible: ${names} accepts what the contracts say${rest}.`;
    }
    case 'unknown':
      return `Could not tell: ${unread.map(({ reason }) => reason).join('; ')}`;
  }
}

/** What every format says about a finding besides its effect, in this order. */
export function factsOf(finding: Finding): [label: string, text: string][] {
  const {
    since,
    announcement,
    seenIn,
    vendorText,
    used,
    consumer,
    file,
    fix,
    fingerprint,
    accepted,
    expired,
  } = finding;
  const facts: [string, string | undefined][] = [
    ['vendor', vendorText],
    ['contract', [consumer, used, file === '' ? '' : `(${file})`].filter(Boolean).join(' ')],
    ['seen in', seenIn.map(({ document }) => document).join(', ')],
    ['since', since],
    ['announced', announcement && `${announcement.date} ${announcement.title} ${announcement.url}`.trim()],
    ['fix', fix],
    ['accepted', accepted && `by ${accepted.owner} until ${accepted.expires}: ${accepted.reason}`],
    ['accepted until', expired && `${expired.expires} by ${expired.owner}, which is over: ${expired.reason}`],
    ['fingerprint', fingerprint],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '');
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
