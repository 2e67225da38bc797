import type { ServerResponse } from 'node:http';
import type { Journal } from '../exchange/journal.ts';
import type { JournalEntry } from '../exchange/journal-entry.ts';
import { drained } from './drained.ts';

/** What may wait for a reader. One that is further behind is dropped; it can come back and say what it has seen. */
const MOST_BEHIND_BYTES = 1024 * 1024;
/** How long a dropped reader may take to read that it is. */
const LAST_WORDS_MS = 5_000;

const LAST_WORDS = Buffer.from(
  `event: dropped\ndata: ${JSON.stringify({ reason: 'You are more than 1 MB behind. Come back with Last-Event-ID, and read faster.' })}\n\n`,
);

/** Somebody who reads `/__mock/events`. */
export class EventReader {
  /** The conversation whose notifications are wanted, if any. */
  readonly watched: string | undefined;
  readonly #response: ServerResponse;
  readonly #onDropped: () => void;
  #seen: number;
  #isCatchingUp = true;

  /**
   * @param seen sequence number of the last request that the reader knows
   * @param onDropped called when the reader is dropped, which need not have gone by then
   */
  constructor(response: ServerResponse, seen: number, watched: string | undefined, onDropped: () => void) {
    this.#response = response;
    this.#seen = seen;
    this.watched = watched;
    this.#onDropped = onDropped;
  }

  /** Tells what the reader has missed, at its own pace; what the journal has forgotten by then is lost to it. */
  async catchUp(journal: Journal, frameOf: (entry: JournalEntry) => Buffer): Promise<void> {
    for (let entry = journal.after(this.#seen); entry !== undefined; entry = journal.after(this.#seen)) {
      this.#response.write(frameOf(entry));
      this.#seen = entry.sequence;
      await drained(this.#response);
      if (this.#response.destroyed || this.#response.writableEnded) return;
    }
    this.#isCatchingUp = false;
  }

  /** Tells of a request as it is answered; a reader who is catching up comes to it later. */
  tellRequest(frame: Buffer): void {
    if (!this.#isCatchingUp) this.tell(frame);
  }

  /** Tells something that can be asked for later, so that a reader who is catching up may miss it. */
  tellInPassing(frame: Buffer): void {
    if (!this.#isCatchingUp || !this.#isBehind) this.tell(frame);
  }

  tell(frame: Buffer): void {
    if (this.#response.writableEnded) return;
    if (this.#isBehind) this.#drop();
    else this.#response.write(frame);
  }

  get #isBehind(): boolean {
    return this.#response.writableLength > MOST_BEHIND_BYTES;
  }

  #drop(): void {
    const response = this.#response;
    response.end(LAST_WORDS);
    const deadline = setTimeout(() => response.destroy(), LAST_WORDS_MS).unref();
    response.once('close', () => clearTimeout(deadline));
    this.#onDropped();
  }
}
