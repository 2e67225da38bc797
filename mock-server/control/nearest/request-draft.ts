import type { JournalEntry } from '../../exchange/journal-entry.ts';
import { requestBodyOf } from '../../exchange/kept-bodies.ts';

/** A request that is being corrected. Never changed: each correction makes another. */
export interface RequestDraft {
  readonly method: string;
  readonly path: string;
  /** As on the wire, without the question mark. */
  readonly query: string;
  /** Lower case names; without those that only say how the bytes travelled. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or an object for a form; undefined for none. */
  readonly body: unknown;
}

const TRAVEL_HEADERS = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'te',
  'transfer-encoding',
  'upgrade',
]);

export function draftOf(entry: JournalEntry): RequestDraft {
  const { method, path, query, headers } = entry;
  const body = requestBodyOf(entry);
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || TRAVEL_HEADERS.has(name) || name.startsWith('sec-')
      ? []
      : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return {
    method,
    path,
    query,
    headers: Object.fromEntries(kept),
    body: body instanceof URLSearchParams ? Object.fromEntries(body) : body,
  };
}

export function withHeader(draft: RequestDraft, name: string, value: string): RequestDraft {
  return { ...draft, headers: { ...draft.headers, [name]: value } };
}

/** @param value undefined takes the parameter out */
export function withQuery(draft: RequestDraft, name: string, value: string | undefined): RequestDraft {
  const query = new URLSearchParams(draft.query);
  query.delete(name);
  if (value !== undefined) query.set(name, value);
  return { ...draft, query: query.toString() };
}

/**
 * @param field dotted path of a member, numbers for places in a list
 * @param value undefined takes the member out
 */
export function withMember(draft: RequestDraft, field: string, value: unknown): RequestDraft {
  return { ...draft, body: setAt(draft.body, field.split('.'), value) };
}

function setAt(target: unknown, [first = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(target)) {
    return target.map((item, index) => {
      if (String(index) !== first) return item;
      return rest.length === 0 ? value : setAt(item, rest, value);
    });
  }
  const members = typeof target === 'object' && target !== null ? Object.entries(target) : [];
  const others = members.filter(([name]) => name !== first);
  const before = members.find(([name]) => name === first)?.[1];
  const changed = rest.length === 0 ? value : setAt(before, rest, value);
  if (changed === undefined) return Object.fromEntries(others);
  if (others.length === members.length) return Object.fromEntries([...members, [first, changed]]);
  return Object.fromEntries(members.map(([name, item]) => [name, name === first ? changed : item]));
}
