import { createHash } from 'node:crypto';

/** The public surface as it is committed. */
export interface Snapshot {
  readonly lines: readonly string[];
  /** Of the newest section of CHANGELOG.md when it was written. */
  readonly changelog: string;
}

export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const HEAD = `# What users build on, a line for each promise. Written by "npm run surface", which wants a line in CHANGELOG.md first.
# Newest section of CHANGELOG.md when this was written: `;

export function parseSnapshot(text: string): Snapshot {
  const rows = text.split('\n').filter((row) => row !== '');
  const lines = rows.filter((row) => !row.startsWith('# '));
  return { lines, changelog: /written: (\w+)/.exec(text)?.[1] ?? '' };
}

export function formatSnapshot({ lines, changelog }: Snapshot): string {
  return `${HEAD}${changelog}\n\n${lines.join('\n')}\n`;
}

export function compare(from: readonly string[], to: readonly string[]): Difference {
  const [old, now] = [new Set(from), new Set(to)];
  return { added: to.filter((line) => !old.has(line)), removed: from.filter((line) => !now.has(line)) };
}

/** Whether what worked before may fail now. A file that was complete is not when one more member is required. */
export function breaks({ added, removed }: Difference): boolean {
  return removed.length > 0 || added.some((line) => /^organisation file .*\/required: /.test(line));
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
