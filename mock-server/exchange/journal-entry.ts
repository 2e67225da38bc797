import type { IncomingHttpHeaders } from 'node:http';
import type { Why } from '../errors/why.ts';
import type { Finding } from '../manners/finding.ts';
import type { Operation } from '../openapi/operation.ts';
import type { Answer, Exchange } from './exchange.ts';

/**
 * One finished request. Bodies are kept as the texts that came and went, because a parsed one takes up to twenty times the room; they are
 * parsed, and masked, when somebody looks.
 */
export interface JournalEntry {
  /** Counts up from 1 and is never used again, not even after the journal was cleared. */
  readonly sequence: number;
  readonly correlationId: string;
  /** Epoch milliseconds of the mock's clock. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly bodyKind: Exchange['bodyKind'];
  /** Undefined where there was none that could be read as JSON or a form. */
  readonly bodyText: string | undefined;
  readonly operation: Operation | undefined;
  /** The client whose token was accepted. */
  readonly clientId: string | undefined;
  readonly faults: readonly string[] | undefined;
  readonly why: Why | undefined;
  readonly status: number;
  readonly answerHeaders: Answer['headers'];
  /** Set where the answer is a text of this type; any other is JSON. */
  readonly answerType: string | undefined;
  readonly answerText: string | undefined;
  /** About how many bytes of memory it takes, rather more than less. */
  readonly weight: number;
  /** Whether bodies, headers and query were left out because it would not have fitted into the whole journal. */
  readonly isCut: boolean;
  /** What is bad about the client in this request, if anything; found once the entry is made. */
  manners: readonly Finding[] | undefined;
}

/** What an entry takes besides its texts, and what a header takes besides its name and value. */
const ENTRY_BYTES = 512;
const HEADER_BYTES = 64;
/** Of the reason of a refusal, in an entry that is cut. */
const LONGEST_REASON = 500;

/** @param payload the answer as it is written; undefined for none */
export function journalEntry(
  exchange: Exchange,
  answer: Answer,
  payload: string | undefined,
  sequence: number,
): JournalEntry {
  const { path, query, headers, bodyText, why } = exchange;
  return {
    sequence,
    correlationId: exchange.correlationId,
    startedAt: exchange.startedAt,
    durationMs: performance.now() - exchange.startedMark,
    method: exchange.method,
    path,
    query,
    headers,
    bodyKind: exchange.bodyKind,
    bodyText,
    operation: exchange.operation,
    clientId: exchange.principal?.accepted?.clientId,
    faults: exchange.faults,
    why,
    status: answer.status,
    answerHeaders: answer.headers,
    answerType: answer.mediaType,
    answerText: payload,
    weight:
      ENTRY_BYTES +
      path.length +
      query.length +
      headerBytes(headers) +
      textBytes(bodyText) +
      (why === undefined ? 0 : reasonBytes(why)) +
      headerBytes(answer.headers) +
      textBytes(payload),
    isCut: false,
    manners: undefined,
  };
}

/** What is left of an entry that is larger than the whole journal may be. */
export function cutEntry(entry: JournalEntry): JournalEntry {
  const { path, why } = entry;
  const reason = why === undefined ? '' : copyOf(why.reason.slice(0, LONGEST_REASON));
  return {
    ...entry,
    query: '',
    headers: {},
    bodyText: undefined,
    why: why === undefined ? undefined : { step: why.step, origin: why.origin, reason },
    answerHeaders: undefined,
    answerText: undefined,
    weight: ENTRY_BYTES + path.length + 2 * reason.length,
    isCut: true,
  };
}

function headerBytes(headers: IncomingHttpHeaders | Answer['headers']): number {
  let bytes = 0;
  for (const name in headers) {
    const value = headers[name];
    const { length } = typeof value === 'string' ? value : String(value);
    bytes += HEADER_BYTES + name.length + length;
  }
  return bytes;
}

/** A text of ASCII takes one byte for each character, any other may take two. */
function textBytes(text: string | undefined): number {
  if (text === undefined) return 0;
  return Buffer.byteLength(text) === text.length ? text.length : 2 * text.length;
}

function reasonBytes({ reason, field = '', problems = [] }: Why): number {
  const all = [{ reason, field }, ...problems];
  return all.reduce((bytes, each) => bytes + 2 * (each.reason.length + (each.field?.length ?? 0)), 0);
}

/** Part of a text holds on to the whole of it in memory; a copy does not. */
const copyOf = (text: string): string => Buffer.from(text).toString();
