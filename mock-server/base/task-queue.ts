/** Something that will be done at a moment, epoch milliseconds. */
export interface Entry {
  readonly dueAt: number;
  readonly task: () => void | Promise<void>;
  /** Counts up: of those that are due at the same moment, the one that was added first comes first. */
  readonly order: number;
  /** Where it stands in the heap. */
  place: number;
}

/**
 * What is scheduled, the earliest first: a binary heap whose entries know their place, so that one of a hundred thousand is added, taken
 * out or cancelled in a microsecond, and a cancelled one takes no memory.
 */
export class TaskQueue {
  readonly #heap: Entry[] = [];
  #count = 0;

  get first(): Entry | undefined {
    return this.#heap[0];
  }

  add(dueAt: number, task: Entry['task']): Entry {
    const entry = { dueAt, task, order: this.#count++, place: this.#heap.length };
    this.#heap.push(entry);
    this.#rise(entry);
    return entry;
  }

  /** Takes out the first if it is due by then. */
  takeDue(moment: number): Entry | undefined {
    const { first } = this;
    if (first === undefined || first.dueAt > moment) return undefined;
    this.remove(first);
    return first;
  }

  /** Does nothing for an entry that is not there any more. */
  remove(entry: Entry): void {
    const { place } = entry;
    if (this.#heap[place] !== entry) return;
    const last = this.#heap.pop();
    if (last === undefined || last === entry) return;
    this.#put(last, place);
    this.#rise(last);
    this.#sink(last);
  }

  clear(): void {
    this.#heap.length = 0;
  }

  #rise(entry: Entry): void {
    while (entry.place > 0) {
      const parent = this.#heap[(entry.place - 1) >>> 1];
      if (parent === undefined || isBefore(parent, entry)) return;
      this.#swap(entry, parent);
    }
  }

  #sink(entry: Entry): void {
    for (;;) {
      const left = this.#heap[2 * entry.place + 1];
      const right = this.#heap[2 * entry.place + 2];
      const child = left !== undefined && right !== undefined && isBefore(right, left) ? right : left;
      if (child === undefined || isBefore(entry, child)) return;
      this.#swap(entry, child);
    }
  }

  #swap(one: Entry, other: Entry): void {
    const { place } = one;
    this.#put(one, other.place);
    this.#put(other, place);
  }

  #put(entry: Entry, place: number): void {
    this.#heap[place] = entry;
    entry.place = place;
  }
}

const isBefore = (one: Entry, other: Entry) =>
  one.dueAt < other.dueAt || (one.dueAt === other.dueAt && one.order < other.order);
