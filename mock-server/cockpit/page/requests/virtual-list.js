import { el } from '../dom.js';

/** Rows above and below the visible ones, so that scrolling finds them made. */
const SPARE = 8;

/**
 * A list box of which only the visible rows exist, so that its length does not matter.
 *
 * @template Row
 */
export class VirtualList {
  /** @type {readonly Row[]} */ #rows = [];
  /** @type {{ label: string, keyOf: (row: Row) => string, make: (row: Row) => HTMLElement, onOpen: (row: Row) => void }} */ #parts;
  /** Key of the chosen row; empty for none. */
  #chosen = '';
  /** @type {Map<string, HTMLElement>} */ #made = new Map();
  #rowHeight = 44;

  /**
   * @param {object} parts
   * @param {string} parts.label
   * @param {(row: Row) => string} parts.keyOf
   * @param {(row: Row) => HTMLElement} parts.make
   * @param {(row: Row) => void} parts.onOpen
   */
  constructor(parts) {
    this.#parts = parts;
    this.space = el('div', { class: 'rows', role: 'presentation' });
    this.element = el(
      'div',
      { class: 'list', role: 'listbox', tabindex: '0', 'aria-label': parts.label },
      this.space,
    );
    this.element.addEventListener('scroll', () => this.#draw(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
    new ResizeObserver(() => this.#measure()).observe(this.element);
  }

  /** @param {readonly Row[]} rows in the order in which they are shown */
  show(rows) {
    const { keyOf } = this.#parts;
    const first = this.#rows[Math.floor(this.element.scrollTop / this.#rowHeight)];
    const before = this.element.scrollTop;
    this.#rows = rows;
    this.space.style.height = `${rows.length * this.#rowHeight}px`;
    // A reader who has scrolled away from the top goes on where they were.
    if (before > 0 && first !== undefined) {
      const at = rows.findIndex((row) => keyOf(row) === keyOf(first));
      if (at >= 0) this.element.scrollTop = at * this.#rowHeight + (before % this.#rowHeight);
    }
    this.#draw();
  }

  /** @param {string} key */
  choose(key) {
    this.#chosen = key;
    this.#made.clear();
    this.#draw();
  }

  #measure() {
    const height = Number.parseInt(getComputedStyle(this.element).getPropertyValue('--row-height'), 10);
    if (!Number.isNaN(height) && height !== this.#rowHeight) {
      this.#rowHeight = height;
      this.#made.clear();
      this.space.style.height = `${this.#rows.length * height}px`;
    }
    this.#draw();
  }

  #draw() {
    const { keyOf, make, onOpen } = this.#parts;
    const { scrollTop, clientHeight } = this.element;
    const from = Math.max(0, Math.floor(scrollTop / this.#rowHeight) - SPARE);
    const to = Math.min(this.#rows.length, Math.ceil((scrollTop + clientHeight) / this.#rowHeight) + SPARE);
    /** @type {Map<string, HTMLElement>} */
    const made = new Map();
    for (let at = from; at < to; at++) {
      const row = /** @type {Row} */ (this.#rows[at]);
      const key = keyOf(row);
      let element = this.#made.get(key);
      if (element === undefined) {
        element = make(row);
        element.id = `row-${key}`;
        element.setAttribute('role', 'option');
        element.setAttribute('aria-selected', String(key === this.#chosen));
        element.addEventListener('click', () => {
          this.choose(key);
          onOpen(row);
        });
      }
      element.setAttribute('aria-posinset', String(at + 1));
      element.setAttribute('aria-setsize', String(this.#rows.length));
      element.style.transform = `translateY(${at * this.#rowHeight}px)`;
      made.set(key, element);
    }
    this.#made = made;
    const wanted = [...made.values()];
    const { children } = this.space;
    if (wanted.length !== children.length || wanted.some((element, at) => element !== children[at])) {
      this.space.replaceChildren(...wanted);
    }
    const active = made.get(this.#chosen);
    if (active === undefined) this.element.removeAttribute('aria-activedescendant');
    else this.element.setAttribute('aria-activedescendant', active.id);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const { keyOf, onOpen } = this.#parts;
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.#rowHeight) - 1);
    const last = this.#rows.length - 1;
    const at = this.#rows.findIndex((row) => keyOf(row) === this.#chosen);
    /** @type {Record<string, number>} */
    const targets = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined || last < 0) return;
    event.preventDefault();
    const row = /** @type {Row} */ (this.#rows[Math.min(Math.max(target, 0), last)]);
    this.choose(keyOf(row));
    this.#reveal(this.#rows.indexOf(row));
    onOpen(row);
  }

  /** @param {number} at */
  #reveal(at) {
    const { scrollTop, clientHeight } = this.element;
    const top = at * this.#rowHeight;
    if (top < scrollTop) this.element.scrollTop = top;
    else if (top + this.#rowHeight > scrollTop + clientHeight)
      this.element.scrollTop = top + this.#rowHeight - clientHeight;
    this.#draw();
  }
}
