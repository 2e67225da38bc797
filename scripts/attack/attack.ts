import type { Lab } from './lab.ts';

/** One way of attacking the mock. */
export interface Attack {
  readonly name: string;
  /** What it does to the mock, e.g. `sends every operation what its schema allows`. */
  readonly what: string;
  /** Its part of the requests, or of the time, in relation to the other attacks. */
  readonly share: number;
  /** Options of the mock that is attacked, besides those that every one has. */
  readonly args?: readonly string[];
  /** A bounded piece of work that depends on the seed and on its number alone, so that it can be repeated without the ones before it. */
  round(lab: Lab): Promise<void>;
}
