/** @typedef {import('../../../control/request-view.ts').RequestView} RequestView */

/** As many as a mock can be told to remember and a browser can filter between two frames. */
const MOST = 20_000;

/** The requests as far as this page has been told of them, oldest first. Tells `change` when there are others. */
export class Journal extends EventTarget {
  /** @type {RequestView[]} */
  entries = [];
  #isTold = false;

  /** @param {RequestView} request */
  add(request) {
    this.entries.push(request);
    if (this.entries.length > MOST) this.entries.splice(0, this.entries.length - MOST);
    this.#tellSoon();
  }

  clear() {
    this.entries = [];
    this.#tellSoon();
  }

  /** A thousand requests in one chunk are one change. */
  #tellSoon() {
    if (this.#isTold) return;
    this.#isTold = true;
    setTimeout(() => {
      this.#isTold = false;
      this.dispatchEvent(new Event('change'));
    });
  }

  /** @param {number} sequence */
  find(sequence) {
    return this.entries.findLast((entry) => entry.sequence === sequence);
  }
}
