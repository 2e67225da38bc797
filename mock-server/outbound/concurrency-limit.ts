/** Runs at most so many tasks of each key at the same time; the others wait in order. */
export class ConcurrencyLimit {
  readonly #most: number;
  /** Only the keys that are in use. */
  readonly #byKey = new Map<string, { running: number; readonly waiting: (() => void)[] }>();

  constructor(most: number) {
    this.#most = most;
  }

  async run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    const state = this.#byKey.get(key) ?? { running: 0, waiting: [] };
    this.#byKey.set(key, state);
    // A task that ends hands its place over to one that waits, so that the number stays as it is.
    if (state.running >= this.#most) await new Promise<void>((resolve) => state.waiting.push(resolve));
    else state.running += 1;
    try {
      return await task();
    } finally {
      const next = state.waiting.shift();
      if (next !== undefined) next();
      else {
        state.running -= 1;
        if (state.running === 0) this.#byKey.delete(key);
      }
    }
  }
}
