import { control } from './control.js';

/** The mock's time in this page: asked for now and then, carried on in between. */
class MockClock extends EventTarget {
  #now = Date.now();
  #askedAt = performance.now();
  frozen = false;

  /** @returns {number} epoch milliseconds */
  now() {
    return this.frozen ? this.#now : this.#now + performance.now() - this.#askedAt;
  }

  async refresh() {
    this.take(await control('GET', '/clock'));
  }

  /** @param {{ now: string, frozen: boolean }} answer of a clock call */
  take({ now, frozen }) {
    this.#now = Date.parse(now);
    this.#askedAt = performance.now();
    this.frozen = frozen;
    this.dispatchEvent(new Event('change'));
  }
}

export const mockClock = new MockClock();
