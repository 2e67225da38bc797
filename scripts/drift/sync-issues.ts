import type { Finding } from './findings/finding.ts';
import type { JsonReport } from './report/json.ts';
import { formatFinding } from './report/markdown.ts';

/** Runs the GitHub CLI and gives what it printed; injected in tests. */
export type RunGh = (args: string[]) => Promise<string>;

/** As `gh issue list --json` gives it. */
export interface Issue {
  number: number;
  state: 'OPEN' | 'CLOSED';
  title: string;
  body: string;
}

export const LABEL = 'api-drift';

/** Issues are told apart by this line, which nobody sees: titles may be edited. */
const MARKER = /<!-- drift:([0-9a-f]{12}) (.*?) -->/;

/**
 * Keeps one issue for each finding that somebody has to deal with: opened, updated, opened again and closed.
 *
 * An issue is closed only when the documents its finding was seen in could be read: no news is not good news.
 *
 * @returns a line for each change made
 */
export async function syncIssues(report: JsonReport, gh: RunGh): Promise<string[]> {
  const issues = await listIssues(gh);
  const done: string[] = [];
  const due = report.findings.filter(
    ({ severity, accepted }) => severity !== 'info' && accepted === undefined,
  );
  for (const finding of due) {
    const line = await keepIssue(finding, issues.get(finding.fingerprint), gh);
    if (line !== undefined) done.push(line);
  }

  const open = new Set(due.map(({ fingerprint }) => fingerprint));
  const missed = new Set(report.unread.map(({ reference }) => kindOfDocument(reference)));
  for (const [fingerprint, issue] of issues) {
    if (open.has(fingerprint) || issue.state === 'CLOSED') continue;
    if (documentsOf(issue).some((document) => missed.has(document))) continue;
    await gh(['issue', 'close', String(issue.number), '--comment', reasonToClose(report, fingerprint)]);
    done.push(`closed #${issue.number} ${fingerprint}`);
  }
  return done;
}

async function listIssues(gh: RunGh): Promise<Map<string, Issue>> {
  const fields = ['--json', 'number,state,title,body', '--limit', '1000'];
  const issues: Issue[] = JSON.parse(
    await gh(['issue', 'list', '--label', LABEL, '--state', 'all', ...fields]),
  );
  const marked = issues.map((issue): [string, Issue] => [MARKER.exec(issue.body)?.[1] ?? '', issue]);
  // The oldest of several with the same fingerprint is the one that people know; the list starts with the newest.
  return new Map(marked.filter(([fingerprint]) => fingerprint !== ''));
}

async function keepIssue(finding: Finding, issue: Issue | undefined, gh: RunGh): Promise<string | undefined> {
  const { fingerprint } = finding;
  const body = `${formatFinding(finding)}\n\n${markerOf(finding)}\n`;
  if (issue === undefined) {
    await gh(['issue', 'create', '--label', LABEL, '--title', titleOf(finding), '--body', body]);
    return `opened ${fingerprint}`;
  }
  const number = String(issue.number);
  const isStale = issue.body.trim() !== body.trim();
  if (isStale) await gh(['issue', 'edit', number, '--body', body]);
  if (issue.state === 'CLOSED') {
    await gh(['issue', 'reopen', number, '--comment', 'It is found again.']);
    return `opened #${number} again ${fingerprint}`;
  }
  return isStale ? `updated #${number} ${fingerprint}` : undefined;
}

const MAX_TITLE = 200;

function titleOf({ title, consumer, vendorText }: Finding): string {
  const text = `${consumer}: ${title}: ${vendorText}`;
  return text.length > MAX_TITLE ? `${text.slice(0, MAX_TITLE - 1)}…` : text;
}

function markerOf({ fingerprint, seenIn }: Finding): string {
  const documents = [...new Set(seenIn.map(({ document }) => kindOfDocument(document)))];
  return `<!-- drift:${fingerprint} ${documents.join(' ')} -->`;
}

/** `sdk@262.0.0` and `sdk` are the same source on different days. */
function kindOfDocument(document: string): string {
  return document.split('@')[0] ?? document;
}

function documentsOf({ body }: Issue): string[] {
  return (MARKER.exec(body)?.[2] ?? '').split(' ').filter(Boolean);
}

function reasonToClose({ findings, documents }: JsonReport, fingerprint: string): string {
  const accepted = findings.find((finding) => finding.fingerprint === fingerprint)?.accepted;
  return accepted === undefined
    ? `No longer found in ${documents.map(({ document }) => document).join(' and ')}.`
    : `Accepted by ${accepted.owner} until ${accepted.expires}: ${accepted.reason}`;
}
