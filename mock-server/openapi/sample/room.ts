/** What a made-up answer cannot be: larger, or harder to find, than anybody wants it. One sentence says what asked for it. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';
}

const MOST_CHARACTERS = 1_000_000;
const MOST_SCHEMAS = 50_000;
const DEEPEST = 150;

/** How large a made-up answer may become, in characters of JSON, and how long it may be looked for. */
export class Room {
  #characters = 0;
  #schemas = 0;
  #depth = 0;

  /** @param what asks for so many characters, for the message */
  take(characters: number, what: string): void {
    this.#characters += characters;
    if (this.#characters > MOST_CHARACTERS)
      throw new NoRoomError(`${what} makes it longer than ${MOST_CHARACTERS} characters.`);
  }

  /** @param weight how many schemas are looked at, or members of one */
  look(weight: number): void {
    this.#schemas += weight;
    if (this.#schemas > MOST_SCHEMAS)
      throw new NoRoomError(`none was found after looking at ${MOST_SCHEMAS} parts of it.`);
  }

  /** @returns what the inner one gives */
  within<T>(inner: () => T): T {
    if (this.#depth >= DEEPEST) throw new NoRoomError(`it is nested deeper than ${DEEPEST} levels.`);
    this.#depth += 1;
    try {
      return inner();
    } finally {
      this.#depth -= 1;
    }
  }
}
