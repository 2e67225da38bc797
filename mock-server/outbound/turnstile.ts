/** Lets so many through at a time, for each key; the others wait in order. Forgets a key that nobody uses. */
export class Turnstile {
  readonly #most: number;
  readonly #inside = new Map<string, { count: number; readonly waiting: (() => void)[] }>();

  constructor(most: number) {
    this.#most = most;
  }

  async pass<Result>(key: string, act: () => Promise<Result>): Promise<Result> {
    const place = this.#inside.get(key) ?? { count: 0, waiting: [] };
    this.#inside.set(key, place);
    // Whoever leaves hands its place over, so that the count stays as it is.
    if (place.count >= this.#most) await new Promise<void>((resolve) => place.waiting.push(resolve));
    else place.count += 1;
    try {
      return await act();
    } finally {
      const next = place.waiting.shift();
      if (next !== undefined) next();
      else {
        place.count -= 1;
        if (place.count === 0) this.#inside.delete(key);
      }
    }
  }
}
