import type { Why } from '../errors/why.ts';
import type { Answer, Exchange } from './exchange.ts';
import { cutEntry, type JournalEntry, journalEntry } from './journal-entry.ts';

export type JournalListener = (entry: JournalEntry) => void;

export interface JournalOptions {
  /** How many requests it keeps at most. */
  readonly size: number;
  /** How many bytes they may take together. */
  readonly mostBytes: number;
  /** Called each time that bytes, not the number of requests, make it forget or cut something. */
  readonly onFull: () => void;
}

/** The last requests, oldest first; the oldest are forgotten when the journal is full. */
export class Journal {
  readonly #options: JournalOptions;
  /** A ring: the entry with the next sequence number is in the next place. */
  #places: (JournalEntry | undefined)[] = [];
  /** Sequence number of what is in the first place when the ring is filled for the first time. */
  #first = 1;
  #oldest = 1;
  #newest = 0;
  #bytes = 0;
  #forgotten = 0;
  readonly #listeners = new Set<JournalListener>();

  constructor(options: JournalOptions) {
    this.#options = options;
  }

  /**
   * Keeps a finished request; nobody hears of it before {@link tell}.
   *
   * @param payload the answer as it is written; undefined for none
   */
  add(exchange: Exchange, answer: Answer, payload: string | undefined): JournalEntry {
    const { size, mostBytes, onFull } = this.#options;
    const whole = journalEntry(exchange, answer, payload, ++this.#newest);
    const entry = whole.weight > mostBytes ? cutEntry(whole) : whole;
    if (entry.isCut) onFull();
    if (this.#newest - this.#oldest >= size) this.#forgetOldest();
    this.#places[this.#placeOf(entry.sequence)] = entry;
    this.#bytes += entry.weight;
    while (this.#bytes > mostBytes && this.#oldest < this.#newest) {
      this.#forgetOldest();
      onFull();
    }
    return entry;
  }

  tell(entry: JournalEntry): void {
    for (const listener of this.#listeners) listener(entry);
  }

  /** How many requests it has forgotten for want of room since it was last cleared. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** The newest request, if there is any. */
  get newest(): JournalEntry | undefined {
    return this.find(this.#newest);
  }

  find(sequence: number): JournalEntry | undefined {
    const isKept = sequence >= this.#oldest && sequence <= this.#newest;
    return isKept ? this.#places[this.#placeOf(sequence)] : undefined;
  }

  /** The oldest request that came after the one with this number. */
  after(sequence: number): JournalEntry | undefined {
    return this.find(Math.max(sequence + 1, this.#oldest));
  }

  /** Oldest first. */
  entries(): JournalEntry[] {
    return [...this.newestFirst()].reverse();
  }

  *newestFirst(): Generator<JournalEntry> {
    for (let entry = this.newest; entry !== undefined; entry = this.find(entry.sequence - 1)) yield entry;
  }

  /** The newest request that was refused, if any. */
  lastRefusal(): Why | undefined {
    for (const { why } of this.newestFirst()) if (why !== undefined) return why;
    return undefined;
  }

  clear(): void {
    this.#places = [];
    this.#first = this.#newest + 1;
    this.#oldest = this.#first;
    this.#bytes = 0;
    this.#forgotten = 0;
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: JournalListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #placeOf(sequence: number): number {
    return (sequence - this.#first) % this.#options.size;
  }

  #forgetOldest(): void {
    const place = this.#placeOf(this.#oldest);
    this.#bytes -= this.#places[place]?.weight ?? 0;
    this.#places[place] = undefined;
    this.#oldest += 1;
    this.#forgotten += 1;
  }
}
