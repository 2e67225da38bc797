import type { ServerResponse } from 'node:http';
import type { JournalEntry } from '../exchange/journal-entry.ts';
import type { Mock, Observer } from '../mock.ts';
import { conversationEventView } from './conversation-event-view.ts';
import { EventReader } from './event-reader.ts';
import { requestView } from './request-view.ts';

/** Often enough for proxies that end quiet connections after half a minute. */
const HEARTBEAT_MS = 15_000;
const HEARTBEAT = Buffer.from(': still here\n\n');

/** Everybody who reads `/__mock/events` of one mock. Whatever happens is made into text once, for all of them. */
export class EventFeed {
  readonly #mock: Mock;
  readonly #readers = new Set<EventReader>();
  #isDropTold = false;

  constructor(mock: Mock) {
    this.#mock = mock;
    mock.tenant.journal.subscribe((entry) => this.#onRequest(entry));
    mock.observers.add((event) => this.#onEvent(event));
  }

  /** @throws MockError `mock.limit.reached` */
  checkRoom(): void {
    this.#mock.tenant.limits.checkRoom('eventReaders', this.#readers.size);
  }

  /**
   * Lets somebody read until one side hangs up.
   *
   * @param seen sequence number of the last request that the reader knows; undefined to begin with the next one
   * @param watched the conversation whose notifications are told too
   */
  async add(
    response: ServerResponse,
    seen: number | undefined,
    watched: string | undefined,
  ): Promise<undefined> {
    const { journal } = this.#mock.tenant;
    const start = seen ?? journal.newest?.sequence ?? 0;
    const reader = new EventReader(response, start, watched, () => this.#tellDropped());
    // The machine's timer: a connection must stay alive while the mock's clock stands still.
    const heartbeat = setInterval(() => reader.tell(HEARTBEAT), HEARTBEAT_MS).unref();
    this.#readers.add(reader);
    response.on('close', () => {
      clearInterval(heartbeat);
      this.#readers.delete(reader);
    });
    await reader.catchUp(journal, (entry) => this.#requestFrame(entry));
  }

  #onRequest(entry: JournalEntry): void {
    if (this.#readers.size === 0) return;
    const frame = this.#requestFrame(entry);
    for (const reader of this.#readers) reader.tellRequest(frame);
  }

  #requestFrame(entry: JournalEntry): Buffer {
    return frameOf('request', requestView(this.#mock.tenant, entry), `id: ${entry.sequence}\n`);
  }

  #onEvent(event: Parameters<Observer>[0]): void {
    if (this.#readers.size === 0) return;
    if (event.kind === 'organization-replaced') {
      const frame = frameOf('organization', { kind: event.kind });
      for (const reader of this.#readers) reader.tell(frame);
      return;
    }
    const { id } = event.conversation;
    const view = (watched?: string) =>
      frameOf('conversation', conversationEventView(this.#mock.tenant, event, watched));
    const plain = view();
    let full: Buffer | undefined;
    for (const reader of this.#readers) {
      if (reader.watched === id) full ??= view(id);
      reader.tellInPassing(reader.watched === id && full !== undefined ? full : plain);
    }
  }

  #tellDropped(): void {
    if (this.#isDropTold) return;
    this.#isDropTold = true;
    this.#mock.tenant.log.warn(
      'A reader of /__mock/events was dropped: it was more than 1 MB behind. It can come back with Last-Event-ID.',
    );
  }
}

const frameOf = (event: string, data: unknown, id = '') =>
  Buffer.from(`${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
