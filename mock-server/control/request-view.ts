import { isoOf } from '../base/iso.ts';
import type { Origin, Problem, Step } from '../errors/why.ts';
import { formClientId } from '../exchange/caller.ts';
import type { JournalEntry } from '../exchange/journal-entry.ts';
import { answerBodyOf, requestBodyOf } from '../exchange/kept-bodies.ts';
import { maskBody, maskHeaders, maskPath, maskQuery, maskText } from '../exchange/masking/index.ts';
import type { Finding } from '../manners/finding.ts';
import type { TokenLedger } from '../oauth/token-ledger.ts';
import type { Directory } from '../org/directory.ts';

/** Why a request was refused, as `GET /__mock/requests` shows it. */
export interface RefusalView {
  readonly step: Step;
  readonly reason: string;
  readonly field?: string;
  readonly origin: Origin;
  readonly problems?: readonly Problem[];
}

/** One finished request with its secrets masked: what the journal, the event stream and the request log show. */
export interface RequestView {
  /** Counts up from 1. */
  readonly sequence: number;
  readonly correlationId: string;
  /** ISO 8601, by the mock's clock. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** As it was sent, without the question mark; encoded anew where a secret in it is hidden. */
  readonly query: string;
  readonly operationId: string | null;
  readonly status: number;
  /** Real time, two decimals. */
  readonly durationMs: number;
  /** Whom the token belongs to, or who asked for one. */
  readonly client: { readonly id: string; readonly name: string } | null;
  readonly refusal: RefusalView | null;
  /** Ids of the fault rules that affected the request. */
  readonly faults: readonly string[];
  /** What is bad about the client in this request. */
  readonly manners: readonly Finding[];
  /** Whether it was larger than the whole journal may be: headers, query and bodies are left out then. */
  readonly cut: boolean;
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown };
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown };
}

/** What a view looks names and secrets up in. */
export interface RequestContext {
  readonly directory: Directory;
  readonly tokens: TokenLedger;
}

/** How texts and values are made fit to be shown. */
interface Masking {
  text(text: string): string;
  path(path: string): string;
  query(query: string): string;
  headers(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string>;
  body(body: unknown): unknown;
}

/**
 * Shows a journal entry. Bodies that are neither JSON nor a form are left out. What was sent and answered is parsed and masked when somebody
 * looks at `request` or `response`, and each time anew: a line of a log needs neither.
 */
export function requestView({ directory, tokens }: RequestContext, entry: JournalEntry): RequestView {
  return viewWith(directory, entry, {
    text: maskText,
    path: maskPath,
    query: (query) => maskQuery(query, tokens),
    headers: maskHeaders,
    body: (body) => maskBody(body, tokens),
  });
}

/** Shows a journal entry with every secret in it, for a caller who asked for exactly that. */
export function revealedRequestView(directory: Directory, entry: JournalEntry): RequestView {
  return viewWith(directory, entry, {
    text: (text) => text,
    path: (path) => path,
    query: (query) => query,
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
        ),
      ),
    body: (body) => (body instanceof URLSearchParams ? Object.fromEntries(body) : body),
  });
}

function viewWith(directory: Directory, entry: JournalEntry, masking: Masking): RequestView {
  return {
    sequence: entry.sequence,
    correlationId: entry.correlationId,
    at: isoOf(entry.startedAt),
    method: entry.method,
    path: masking.path(entry.path),
    query: masking.query(entry.query),
    operationId: entry.operation?.operationId ?? null,
    status: entry.status,
    durationMs: Math.round(entry.durationMs * 100) / 100,
    client: clientOf(directory, entry),
    refusal: refusalOf(entry, masking),
    faults: entry.faults ?? [],
    manners: entry.manners ?? [],
    cut: entry.isCut,
    get request() {
      return { headers: masking.headers(entry.headers), body: masking.body(requestBodyOf(entry)) ?? null };
    },
    get response() {
      const { answerHeaders = {} } = entry;
      return { headers: masking.headers(answerHeaders), body: masking.body(answerBodyOf(entry)) ?? null };
    },
  };
}

function clientOf(directory: Directory, entry: JournalEntry): RequestView['client'] {
  const { headers, bodyKind } = entry;
  const id =
    entry.clientId ?? (bodyKind === 'form' ? formClientId(requestBodyOf(entry), headers) : undefined);
  const client = directory.client(id ?? '');
  return client === undefined ? null : { id: client.id, name: client.name };
}

function refusalOf({ why }: JournalEntry, masking: Masking): RefusalView | null {
  if (why === undefined) return null;
  const { step, origin, problems, ...problem } = why;
  // A reason may repeat what was received, e.g. a path, so it is masked like every text.
  const shown = ({ reason, field }: Problem): Problem => ({
    reason: masking.text(reason),
    ...(field === undefined ? {} : { field: masking.text(field) }),
  });
  return {
    step,
    origin,
    ...shown(problem),
    ...(problems === undefined ? {} : { problems: problems.map(shown) }),
  };
}
