import type { Why } from '../errors/why.ts';
import type { Answer, Exchange } from './exchange.ts';

/** One finished request. Bodies are kept as they came; they are masked when somebody looks ({@link ./mask.ts}). */
export interface JournalEntry {
  readonly exchange: Exchange;
  readonly answer: Answer;
  readonly durationMs: number;
  /** Counts up from 1 and is never used again, not even after the journal was cleared. */
  readonly sequence: number;
}

export type JournalListener = (entry: JournalEntry) => void;

/** The last requests, oldest first; the oldest is forgotten when the journal is full. */
export class Journal {
  readonly #size: number;
  #entries: (JournalEntry | undefined)[] = [];
  #first = 0;
  #sequence = 0;
  readonly #listeners = new Set<JournalListener>();

  constructor(size: number) {
    this.#size = size;
  }

  /** Keeps a finished request; nobody hears of it before {@link tell}. */
  add(exchange: Exchange, answer: Answer): JournalEntry {
    const durationMs = performance.now() - exchange.startedMark;
    const entry = { exchange, answer, durationMs, sequence: ++this.#sequence };
    if (this.#entries.length < this.#size) this.#entries.push(entry);
    else {
      this.#entries[this.#first] = entry;
      this.#first = (this.#first + 1) % this.#size;
    }
    return entry;
  }

  tell(entry: JournalEntry): void {
    for (const listener of this.#listeners) listener(entry);
  }

  /** Oldest first. */
  entries(): JournalEntry[] {
    const rotated = [...this.#entries.slice(this.#first), ...this.#entries.slice(0, this.#first)];
    return rotated.filter((entry) => entry !== undefined);
  }

  /** The newest request that was refused, if any. */
  lastRefusal(): Why | undefined {
    return this.entries().findLast((entry) => entry.exchange.why !== undefined)?.exchange.why;
  }

  clear(): void {
    this.#entries = [];
    this.#first = 0;
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: JournalListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
