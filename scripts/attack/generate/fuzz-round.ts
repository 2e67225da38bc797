import fc from 'fast-check';
import { type Lab, nameOf } from '../lab.ts';
import { asCurl, asText, type Received, type Sent } from '../wire/sent.ts';

/** How many smaller requests are tried for one finding. */
const MOST_TRIES = 200;

interface Broken {
  readonly index: number;
  readonly sent: Sent;
  readonly received: Received;
  readonly rule: string;
  readonly kind: string;
}

export interface FuzzRound {
  readonly requests: fc.Arbitrary<Sent>;
  readonly count: number;
  /** How many are under way at a time; one after the other is the same each time. */
  readonly atOnce: number;
  /** Puts the mock into the state where the round begins. */
  readonly prepare: () => Promise<void>;
}

/** Sends made-up requests, and makes those smaller whose answer breaks a rule. */
export async function fuzzRound(lab: Lab, round: FuzzRound): Promise<void> {
  await round.prepare();
  const wanted = lab.sample(round.requests, round.count);
  const broken: Broken[] = [];
  for (let first = 0; first < wanted.length; first += round.atOnce) {
    const wave = wanted.slice(first, first + round.atOnce);
    await Promise.all(
      wave.map(async (sent, at) => {
        const [received, rule] = await lab.attempt(sent);
        if (rule === undefined) return;
        broken.push({ index: first + at, sent, received, rule, kind: `${rule} ${nameOf(sent)}` });
      }),
    );
  }
  // Afterwards, so that the requests of a round are the same whatever is found.
  for (const each of broken) {
    const smallest = lab.knows(each.kind) ? undefined : await shrink(lab, round, each);
    lab.report(each.rule, asCurl(smallest ?? each.sent), asText(each.received), each.kind);
  }
}

/** Makes a request smaller for as long as it breaks the same rule. @returns undefined where it takes the requests before it too */
async function shrink(lab: Lab, { requests, prepare }: FuzzRound, { index, kind }: Broken) {
  await prepare();
  let tries = 0;
  const property = fc.asyncProperty(requests, async (sent) => {
    if (++tries > MOST_TRIES) return true;
    const [, rule] = await lab.attempt(sent);
    return `${rule} ${nameOf(sent)}` !== kind;
  });
  const { counterexample } = await fc.check(property, { seed: lab.chance, path: String(index), numRuns: 1 });
  return counterexample?.[0];
}
