/** Counts by two labels. Adding is two look-ups in maps, since it happens for every request. */
export class Tally<First, Second> {
  readonly #counts = new Map<First, Map<Second, number>>();

  add(first: First, second: Second): void {
    const row = this.#counts.get(first);
    if (row === undefined) this.#counts.set(first, new Map([[second, 1]]));
    else row.set(second, (row.get(second) ?? 0) + 1);
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  /** In the order in which the labels were met first. */
  *entries(): IterableIterator<readonly [First, Second, number]> {
    for (const [first, row] of this.#counts) {
      for (const [second, count] of row) yield [first, second, count];
    }
  }
}
