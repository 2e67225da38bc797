import type { Paint } from '../shell/paint.ts';
import type { AuthorityFacts } from './authority-facts.ts';

/** What is to be done, and to which authority. */
export interface Instructions {
  readonly to: 'trust' | 'remove';
  /** Null where there is none. */
  readonly authority: (AuthorityFacts & { readonly wasMade: boolean }) | null;
  readonly steps: readonly { readonly client: string; readonly lines: readonly string[] }[];
}

/** The same as a page for a terminal; in colours where the paint has some. */
export function describe({ to, authority, steps }: Instructions, paint: Paint): string {
  if (authority === null) return 'There is no authority of the mock, so there is nothing to take back.\n';
  const { file, wasMade, sha256, validUntil, domains } = authority;
  const facts = [
    ['Authority', `${file}${wasMade ? '  made just now' : ''}`],
    ['SHA-256', sha256],
    ['Valid until', validUntil],
    ['Good for', `${domains.join(', ')} and what is below them; 127.0.0.0/8, ::1; nothing else`],
  ] as const;
  const introduction = {
    trust:
      'Nothing of the system has been changed. Take the lines for your clients; variables hold for one shell, and for what is started from it.',
    remove:
      'Nothing has been changed. Take the lines for the clients that you made trust it; a variable that had another value gets that again.',
  }[to];
  return [
    ...facts.map(([name, value]) => `${paint('bold', name.padEnd(13))}${value}`),
    '',
    introduction,
    ...steps.flatMap(({ client, lines }) => ['', paint('bold', client), ...lines.map((line) => `  ${line}`)]),
    '',
  ].join('\n');
}
