import type { JournalEntry } from './journal-entry.ts';

/** The body of a request, parsed anew: JSON or a form; undefined where there was none, or it is of another type. */
export function requestBodyOf({ bodyKind, bodyText }: JournalEntry): unknown {
  if (bodyText === undefined) return undefined;
  return bodyKind === 'form' ? new URLSearchParams(bodyText) : JSON.parse(bodyText);
}

/** The body of an answer, parsed anew where it is JSON. */
export function answerBodyOf({ answerType, answerText }: JournalEntry): unknown {
  return answerText === undefined || answerType !== undefined ? answerText : JSON.parse(answerText);
}
