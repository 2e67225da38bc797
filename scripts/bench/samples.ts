/** Measured values by name, one for each round. */
export class Samples {
  readonly #values = new Map<string | number, number[]>();

  add(key: string | number, value: number): void {
    const known = this.#values.get(key);
    if (known === undefined) this.#values.set(key, [value]);
    else known.push(value);
  }

  find(key: string | number): number | undefined {
    const values = this.#values.get(key);
    return values && medianOf(values);
  }

  median(key: string | number): number {
    return this.find(key) ?? Number.NaN;
  }

  /** The median of the shares within each round: a machine that is slow for a while slows both. */
  ratio(key: string | number, base: string | number): number | undefined {
    const [values, bases] = [this.#values.get(key), this.#values.get(base)];
    if (values === undefined || bases === undefined) return undefined;
    return medianOf(values.map((value, round) => value / (bases[round] ?? Number.NaN)));
  }
}

function medianOf(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
