/** What a made-up answer cannot be: larger, or harder to find, than anybody wants it. One sentence says what asked for it. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';
}

export const MOST_CHARACTERS = 1_000_000;
const MOST_SCHEMAS = 50_000;
const DEEPEST = 150;
/** What any value takes, with the comma after it. */
const LEAST = 2;

/** How large a made-up answer may become, in characters of JSON or so, and how long it may be looked for. */
export class Room {
  #characters = 0;
  #schemas = 0;
  #depth = 0;

  /** For a value, until it is left. */
  enter(): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new NoRoomError(`it is nested deeper than ${DEEPEST} levels.`);
    this.look(1);
    this.#characters += LEAST;
  }

  leave(): void {
    this.#depth -= 1;
  }

  /**
   * @param name of the member that asks for so many characters
   * @param owner name of the schema that the member belongs to
   */
  take(characters: number, name: string, owner: string): void {
    this.#characters += characters;
    if (this.#characters <= MOST_CHARACTERS) return;
    throw new NoRoomError(`${placeOf(name, owner)} makes it longer than ${MOST_CHARACTERS} characters.`);
  }

  /** @param parts of the schema that are looked at */
  look(parts: number): void {
    this.#schemas += parts;
    if (this.#schemas > MOST_SCHEMAS)
      throw new NoRoomError(`none was found after looking at ${MOST_SCHEMAS} parts of it.`);
  }
}

/** `Lamp.watts`, as far as it has names. */
export function placeOf(name: string, owner: string): string {
  if (name === '') return owner || 'the schema';
  return owner === '' ? name : `${owner}.${name}`;
}
