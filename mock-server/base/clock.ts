/** Something that will happen at a moment of the mock's clock. */
export interface ScheduledTask {
  cancel(): void;
}

/**
 * The one source of time in a mock: token life, agent timers, retry ladder, rate-limit windows, heartbeats.
 * All times are epoch milliseconds (UTC). While it runs it keeps pace with the machine's clock, plus what it was advanced by.
 */
export interface Clock {
  now(): number;
  readonly frozen: boolean;
  /** Stops time, at `at` when given. */
  freeze(at?: number): void;
  /** Jumps without running what falls due on the way back; going forward, due tasks run on the next tick or advance. */
  set(now: number): void;
  /** Moves forward; everything that falls due on the way runs in order, each at its own moment, before this settles. */
  advance(milliseconds: number): Promise<void>;
  /** Lets time run again from the machine's own time; what was scheduled stays scheduled. */
  release(): void;
  schedule(delayMs: number, task: () => void | Promise<void>): ScheduledTask;
}

interface Entry {
  dueAt: number;
  order: number;
  task: () => void | Promise<void>;
  cancelled: boolean;
}

/** Longest delay that `setTimeout` takes. */
const LONGEST_TIMEOUT_MS = 2_147_483_647;

/** A {@link Clock} that can be stopped when its server closes. */
export class VirtualClock implements Clock {
  #offset = 0;
  #frozenAt: number | undefined;
  /** Sorted by moment, then by the order in which tasks were scheduled. */
  #queue: Entry[] = [];
  #order = 0;
  #wake: NodeJS.Timeout | undefined;
  /** Settles when the last advance that was asked for is done: two at a time would each think the other's tasks its own. */
  #advanced: Promise<void> = Promise.resolve();
  #onTaskError: (error: unknown) => void;

  /** @param onTaskError told of a task that throws; time goes on for all the others */
  constructor(onTaskError: (error: unknown) => void) {
    this.#onTaskError = onTaskError;
  }

  now(): number {
    return this.#frozenAt ?? Date.now() + this.#offset;
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  freeze(at = this.now()): void {
    this.#frozenAt = at;
    this.#rewind();
  }

  set(now: number): void {
    if (this.#frozenAt === undefined) this.#offset = now - Date.now();
    else this.#frozenAt = now;
    this.#rewind();
  }

  advance(milliseconds: number): Promise<void> {
    this.#advanced = this.#advanced.then(() => this.#advanceNow(milliseconds));
    return this.#advanced;
  }

  async #advanceNow(milliseconds: number): Promise<void> {
    const target = this.now() + milliseconds;
    const wasFrozen = this.frozen;
    clearTimeout(this.#wake);
    this.#frozenAt = this.now();
    for (let next = this.#takeDue(target); next !== undefined; next = this.#takeDue(target)) {
      this.#frozenAt = Math.max(this.#frozenAt, next.dueAt);
      await this.#run(next);
    }
    if (wasFrozen) this.#frozenAt = target;
    else {
      this.#frozenAt = undefined;
      this.#offset = target - Date.now();
    }
    this.#rewind();
  }

  release(): void {
    this.#frozenAt = undefined;
    this.#offset = 0;
    this.#rewind();
  }

  schedule(delayMs: number, task: () => void | Promise<void>): ScheduledTask {
    const entry: Entry = { dueAt: this.now() + delayMs, order: this.#order++, task, cancelled: false };
    this.#queue.splice(this.#indexAfter(entry.dueAt), 0, entry);
    if (this.#queue[0] === entry) this.#rewind();
    return {
      cancel: () => {
        entry.cancelled = true;
        const index = this.#queue.indexOf(entry);
        if (index >= 0) this.#queue.splice(index, 1);
      },
    };
  }

  /** Forgets everything scheduled, so that the process can end. */
  stop(): void {
    this.#queue = [];
    clearTimeout(this.#wake);
  }

  #indexAfter(dueAt: number): number {
    let low = 0;
    let high = this.#queue.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#queue[middle];
      if (entry !== undefined && entry.dueAt <= dueAt) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #takeDue(target: number): Entry | undefined {
    const first = this.#queue[0];
    return first !== undefined && first.dueAt <= target ? this.#queue.shift() : undefined;
  }

  /** Sets the machine's timer to the next moment at which something is due; none while frozen. */
  #rewind(): void {
    clearTimeout(this.#wake);
    const first = this.#queue[0];
    if (first === undefined || this.#frozenAt !== undefined) return;
    const delay = Math.min(Math.max(first.dueAt - this.now(), 0), LONGEST_TIMEOUT_MS);
    this.#wake = setTimeout(() => void this.#tick(), delay);
    this.#wake.unref();
  }

  async #tick(): Promise<void> {
    for (let next = this.#takeDue(this.now()); next !== undefined; next = this.#takeDue(this.now())) {
      await this.#run(next);
      if (this.#frozenAt !== undefined) return;
    }
    this.#rewind();
  }

  async #run(entry: Entry): Promise<void> {
    if (entry.cancelled) return;
    try {
      await entry.task();
    } catch (error) {
      this.#onTaskError(error);
    }
  }
}
