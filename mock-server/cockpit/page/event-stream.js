import { ControlRefusal, control, controlHeaders } from './control.js';

/** @typedef {import('../../control/request-view.ts').RequestView} RequestView */
/** @typedef {import('../../control/conversation-event-view.ts').ConversationEventView} ConversationEventView */

/**
 * @typedef {object} StreamListener
 * @property {(request: RequestView) => void} onRequest
 * @property {(event: ConversationEventView) => void} onConversationEvent
 * @property {() => void} onStartOver what was told before is no longer true
 * @property {(isLive: boolean) => void} onState
 */

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4000;

/**
 * What happens in the mock, as it happens. It is read with `fetch`, because `EventSource` cannot send a control token. After a drop it
 * goes on where it was; where the mock began anew in the meantime, so does this.
 */
export class EventStream {
  /** @type {StreamListener} */ #listener;
  #seen = 0;
  #watched = '';
  /** @type {AbortController | undefined} */ #connection;
  #wake = () => {};

  /** @param {StreamListener} listener */
  constructor(listener) {
    this.#listener = listener;
  }

  /** Reads until the page is left. Begins with everything that the journal remembers. */
  async run() {
    let waitMs = FIRST_WAIT_MS;
    for (;;) {
      const connection = new AbortController();
      this.#connection = connection;
      try {
        await this.#resume();
        await this.#read(connection.signal, () => {
          waitMs = FIRST_WAIT_MS;
          this.#listener.onState(true);
        });
      } catch (error) {
        if (connection.signal.aborted) continue;
        // No connection, or no control token yet: the page shows both.
        if (!(error instanceof TypeError || error instanceof ControlRefusal)) console.error(error);
      }
      this.#listener.onState(false);
      await new Promise((resolve) => {
        this.#wake = () => resolve(undefined);
        setTimeout(resolve, waitMs);
      });
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  }

  /** @param {string} conversationId whose notifications are to be told too; empty for none */
  watch(conversationId) {
    if (conversationId === this.#watched) return;
    this.#watched = conversationId;
    this.#connection?.abort();
  }

  /** Tries now what would be tried again in some seconds. */
  wake() {
    this.#wake();
  }

  /** A mock that knows no request as late as the last one here is another one, or was emptied. */
  async #resume() {
    if (this.#seen === 0) return;
    const { requests } = await control('GET', '/requests?limit=1');
    if ((requests[0]?.sequence ?? 0) >= this.#seen) return;
    this.#seen = 0;
    this.#listener.onStartOver();
  }

  /**
   * @param {AbortSignal} signal
   * @param {() => void} onOpen
   */
  async #read(signal, onOpen) {
    const query = this.#watched === '' ? '' : `?conversation=${encodeURIComponent(this.#watched)}`;
    const headers = { ...controlHeaders(), 'last-event-id': String(this.#seen) };
    const { body, ok, status } = await fetch(`/__mock/events${query}`, { headers, signal });
    if (!ok || body === null)
      throw new ControlRefusal(`The events were refused with ${status}.`, status, undefined);
    onOpen();
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const events = (rest + value).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) this.#tell(event);
    }
  }

  /** @param {string} text one event without the empty line at its end */
  #tell(text) {
    const lines = new Map(
      text
        .split('\n')
        .map(
          (line) =>
            /** @type {[string, string]} */ ([
              line.slice(0, line.indexOf(':')),
              line.slice(line.indexOf(':') + 2),
            ]),
        ),
    );
    const data = lines.get('data');
    if (data === undefined) return;
    switch (lines.get('event')) {
      case 'request':
        this.#seen = Number(lines.get('id'));
        this.#listener.onRequest(JSON.parse(data));
        break;
      case 'conversation':
        this.#listener.onConversationEvent(JSON.parse(data));
        break;
      case 'organization':
        this.#listener.onStartOver();
        break;
    }
  }
}
