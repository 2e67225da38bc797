import type { DocumentedOperation } from './answer-schemas.ts';

/** A request that a client of HTTP can send. */
export interface Sent {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
  /** What the specification knows it as; undefined where it knows nothing of the kind. */
  readonly operation?: DocumentedOperation | undefined;
}

/** What came of it. */
export type Received =
  | {
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
    }
  /** `dropped`: the connection ended without a whole answer. `hang`: nothing came in time. */
  | { readonly failure: 'dropped' | 'hang'; readonly reason: string };

const LONGEST_SHOWN = 600;

/** A request as a person repeats it. @param origin of the mock */
export function asCurl({ method, path, headers, body }: Sent): string {
  const parts = [`curl -i${method === 'HEAD' ? 'I' : ` -X ${method}`}`, quote(`$MOCK${cut(path)}`)];
  for (const [name, value] of Object.entries(headers)) parts.push(`-H ${quote(`${name}: ${cut(value)}`)}`);
  if (body !== undefined) {
    parts.push(`--data-binary ${quote(cut(String(body)))}`);
  }
  return parts.join(' ').replace("'$MOCK", "$MOCK'");
}

export function asText(received: Received): string {
  if ('failure' in received) return `${received.failure}: ${received.reason}`;
  return `${received.status} ${received.text.slice(0, LONGEST_SHOWN)}`;
}

const cut = (text: string) =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}… (${text.length} characters)`;
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
