import { hash } from 'node:crypto';
import type fc from 'fast-check';
import { sample } from 'fast-check';
import type { Finding } from './finding.ts';
import type { Target } from './target/target.ts';
import { judge } from './wire/judge.ts';
import { Sender } from './wire/send.ts';
import { asCurl, asText, type Received, type Sent } from './wire/sent.ts';

/** Says that the mock is no longer there to be attacked. */
export class TargetEnded extends Error {
  override readonly name = 'TargetEnded';
}

/** Says that a call that must succeed did not, so that there is nothing more to be found in this attack. */
export class Blocked extends Error {
  override readonly name = 'Blocked';
  readonly sent: string;
  readonly came: string;

  constructor(sent: string, came: string) {
    super(`${sent}: ${came}`);
    this.sent = sent;
    this.came = came;
  }
}

/** What an attack works with: the mock, chance that can be repeated, and where it reports. */
export class Lab {
  readonly target: Target;
  /** Requests and raw connections so far. */
  requests = 0;
  /** Which one it is in. */
  round = 0;
  readonly #attack: string;
  readonly #seed: string;
  readonly #sender: Sender;
  readonly #findings = new Map<string, Finding>();

  constructor(target: Target, attack: string, seed: string) {
    this.target = target;
    this.#attack = attack;
    this.#seed = seed;
    this.#sender = new Sender(target.url);
  }

  /** Those of one round are the same each time, whatever was before it. */
  sample<Value>(arbitrary: fc.Arbitrary<Value>, count: number): Value[] {
    return sample(arbitrary, { seed: this.chance, numRuns: count });
  }

  /** The seed of this round: a whole number of 32 bits. */
  get chance(): number {
    return hash('sha256', `${this.#seed} ${this.#attack} ${this.round}`, 'buffer').readInt32LE();
  }

  /** Sends a request, and reports what its answer breaks. */
  async call(sent: Sent): Promise<Received> {
    const [received, rule] = await this.attempt(sent);
    if (rule !== undefined) this.report(rule, asCurl(sent), asText(received), `${rule} ${nameOf(sent)}`);
    return received;
  }

  /** Sends a request without reporting anything. @returns its answer, and which rule that breaks */
  async attempt(sent: Sent): Promise<[Received, string | undefined]> {
    this.requests++;
    const received = await this.#sender.send(sent);
    if ('failure' in received && this.target.hasEnded()) {
      this.report('the mock ended', asCurl(sent), this.target.complaints().slice(-600));
      throw new TargetEnded();
    }
    return [received, judge(sent, received)];
  }

  /**
   * @param sent what a person repeats it with
   * @param kind the same for findings that are one and the same
   */
  report(rule: string, sent: string, came: string, kind = rule): void {
    const known = this.#findings.get(kind);
    const finding = known ?? { attack: this.#attack, round: this.round, rule, sent, came, times: 0 };
    this.#findings.set(kind, { ...finding, times: finding.times + 1 });
  }

  /** Whether a finding of this kind was reported already. */
  knows(kind: string): boolean {
    return this.#findings.has(kind);
  }

  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }

  close(): void {
    this.#sender.close();
  }
}

/** What a request is one of many of. */
export const nameOf = ({ operation, method }: Sent): string =>
  operation === undefined ? method : `${operation.method} ${operation.path}`;
