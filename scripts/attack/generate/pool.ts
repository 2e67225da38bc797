import fc from 'fast-check';

/** Texts that mean something to the mock at the moment, by what they are: ids, tokens, addresses. Each round fills it anew. */
export class Pool {
  readonly #texts = new Map<string, string[]>();

  clear(): void {
    this.#texts.clear();
  }

  add(kind: string, ...texts: (string | undefined)[]): void {
    const known = this.#texts.get(kind) ?? [];
    for (const text of texts) if (text !== undefined) known.push(text);
    this.#texts.set(kind, known);
  }

  /** @returns the same for the same pool and index; a text of another kind where there is none of this one */
  pick(kind: string, index: number): string {
    const texts = this.#texts.get(kind) ?? [...this.#texts.values()].flat();
    return texts[index % Math.max(texts.length, 1)] ?? '';
  }

  has(kind: string): boolean {
    return this.#texts.has(kind);
  }

  /** What it has is looked up when a value is made, so that an arbitrary can be made before the pool is filled. */
  arbitrary(kind: string): fc.Arbitrary<string> {
    return fc.nat(50).map((index) => this.pick(kind, index));
  }
}
