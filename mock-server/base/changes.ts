interface Change {
  readonly make: () => void | Promise<void>;
  /** Settles the promise of who asked for it. */
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Makes changes one after the other, in the order in which they are asked for, until it is cut off. */
export class Changes {
  /** The first is being made. */
  readonly #asked: Change[] = [];
  #isCutOff = false;

  get isCutOff(): boolean {
    return this.#isCutOff;
  }

  /** Whether another change waits for the one that is being made. */
  get othersWait(): boolean {
    return this.#asked.length > 1;
  }

  /** Makes a change at once, or when all are made that were asked for before. */
  makeSoon(make: () => void): void {
    if (this.#asked.length === 0) make();
    else this.#ask({ make, resolve() {}, reject() {} });
  }

  /** Settles when the change is made, or all are cut off. */
  make(make: Change['make']): Promise<void> {
    return new Promise((resolve, reject) => this.#ask({ make, resolve, reject }));
  }

  /** Forgets what was asked for; what is being made must see to it that it ends. */
  cutOff(): void {
    this.#isCutOff = true;
    for (const { resolve } of this.#asked.splice(0)) resolve();
  }

  #ask(change: Change): void {
    this.#asked.push(change);
    if (this.#asked.length === 1) void this.#makeAll();
  }

  async #makeAll(): Promise<void> {
    // Not within the call that asks: what it still schedules is there when time moves.
    await undefined;
    for (let [change] = this.#asked; change !== undefined; [change] = this.#asked) {
      try {
        await change.make();
        change.resolve();
      } catch (error) {
        change.reject(error);
      }
      this.#asked.shift();
    }
  }
}
