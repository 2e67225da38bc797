/** A text that the mock accepted, and where it must then be found. */
interface Accepted {
  readonly text: string;
  readonly conversationId: string;
  /** The world that it was accepted in; undefined where a reset was under way meanwhile. */
  readonly world: number | undefined;
}

/** What several clients were promised, and in which world: a reset ends one, and all that was promised in it. */
export class Ledger {
  /** Odd while a reset is under way. */
  #world = 0;
  readonly #inbound: Accepted[] = [];
  readonly #said: Accepted[] = [];

  /** Resets the world by what is given. */
  async reset(reset: () => Promise<unknown>): Promise<void> {
    this.#world++;
    await reset();
    this.#world++;
  }

  /** Makes a call, and says in which world it was made from beginning to end; undefined where in none. */
  async inOneWorld<Answer>(call: () => Promise<Answer>): Promise<[Answer, number | undefined]> {
    const before = this.#world;
    const answer = await call();
    const isOne = before === this.#world && before % 2 === 0;
    return [answer, isOne ? before : undefined];
  }

  /** A message of a customer was accepted. */
  addInbound(accepted: Accepted): void {
    this.#inbound.push(accepted);
  }

  /** A message of an agent was. */
  addSaid(accepted: Accepted): void {
    this.#said.push(accepted);
  }

  /** What customers wrote, by conversation: what must be there still. */
  inbound(): ReadonlyMap<string, readonly Accepted[]> {
    const now = this.#inbound.filter(({ world }) => world === this.#world);
    return Map.groupBy(now, ({ conversationId }) => conversationId);
  }

  /** Texts of agents, each with whether it must have arrived; none may have arrived twice. */
  said(): { text: string; mustArrive: boolean }[] {
    return this.#said.map(({ text, world }) => ({ text, mustArrive: world === this.#world }));
  }
}
