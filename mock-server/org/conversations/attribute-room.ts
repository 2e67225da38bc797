import { GenesysError } from '../../errors/genesys-error.ts';
import type { Limits } from '../../limits/limits.ts';
import type { Conversation } from './model.ts';

type Attributes = Readonly<Record<string, string>>;

/** Of one participant, names included. */
const MOST_NAMES = 1000;
const MOST_CHARACTERS = 65_536;

/** What a name and its value take besides their characters. */
const BYTES_PER_NAME = 100;

/** Keeps participant data, which clients can add to for ever, from filling the memory. */
export class AttributeRoom {
  readonly #limits: Limits;
  #bytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * Takes the room that a participant's data need in place of those it has.
   *
   * @throws as {@link check} does
   */
  take(before: Attributes, after: Attributes): void {
    this.#bytes += this.check(before, after);
  }

  /**
   * @returns by how much it would grow
   * @throws GenesysError `bad.request` for too many of one participant; MockError `mock.limit.reached` for too many of all
   */
  check(before: Attributes, after: Attributes): number {
    const wanted = bytesOf(after);
    const grown = wanted - bytesOf(before);
    if (grown <= 0) return grown;
    // What takes less has neither too many names nor too many characters.
    if (wanted > MOST_CHARACTERS) checkOne(after);
    this.#limits.checkRoom('attributeBytes', this.#bytes, grown);
    return grown;
  }

  /** Gives back what the participants of a conversation have, since it is forgotten. */
  release({ participants }: Conversation): void {
    for (const { attributes } of participants) this.#bytes -= bytesOf(attributes);
  }
}

function checkOne(attributes: Attributes): void {
  const names = Object.keys(attributes).length;
  const characters = charactersOf(attributes);
  if (names > MOST_NAMES) throw tooMany(`${MOST_NAMES} attributes`, names);
  if (characters > MOST_CHARACTERS)
    throw tooMany(`${MOST_CHARACTERS} characters of attributes, names included`, characters);
}

const tooMany = (most: string, wanted: number) =>
  new GenesysError('bad.request', {
    step: 'handler',
    reason: `A participant keeps at most ${most}; it would be ${wanted}.`,
    origin: {
      confidence: 'inferred',
      source: 'participant data must end somewhere; where is not documented',
    },
  });

function bytesOf(attributes: Attributes): number {
  let bytes = 0;
  for (const name in attributes) bytes += BYTES_PER_NAME + name.length + (attributes[name]?.length ?? 0);
  return bytes;
}

function charactersOf(attributes: Attributes): number {
  return bytesOf(attributes) - Object.keys(attributes).length * BYTES_PER_NAME;
}
