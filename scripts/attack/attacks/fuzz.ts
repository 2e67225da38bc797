import fc from 'fast-check';
import type { Attack } from '../attack.ts';
import { Pool } from '../generate/pool.ts';
import { requestsFor } from '../generate/requests.ts';
import { authorizationsFor } from '../generate/tokens.ts';
import { furnish } from '../generate/world.ts';
import { type Lab, nameOf } from '../lab.ts';
import { type OpenApi, type Operation, operationsOf, readProvider } from '../wire/documents.ts';
import { asCurl, asText, type Received, type Sent } from '../wire/sent.ts';

const REQUESTS = 100;
/** How many smaller requests are tried for one finding. */
const MOST_TRIES = 200;

interface Broken {
  readonly index: number;
  readonly sent: Sent;
  readonly received: Received;
  readonly rule: string;
  readonly kind: string;
}

/** What it is made from, once for all rounds. */
interface Made {
  readonly operations: readonly Operation[];
  readonly pool: Pool;
  readonly requests: fc.Arbitrary<Sent>;
}
let made: Promise<Made> | undefined;

export const fuzz: Attack = {
  name: 'fuzz',
  what: 'sends every operation what its schema allows, and that with changes',
  share: 50,
  args: ['--quiet'],
  async round(lab) {
    made ??= readProvider().then(make);
    const { operations, pool, requests } = await made;
    await furnish(lab, pool, operations);
    const broken: Broken[] = [];
    for (const [index, sent] of lab.sample(requests, REQUESTS).entries()) {
      const [received, rule] = await lab.attempt(sent);
      if (rule !== undefined) broken.push({ index, sent, received, rule, kind: `${rule} ${nameOf(sent)}` });
    }
    // Afterwards, so that the requests of a round are the same whatever is found.
    for (const each of broken) {
      const smallest = lab.knows(each.kind) ? undefined : await shrink(lab, await made, each);
      lab.report(each.rule, asCurl(smallest ?? each.sent), asText(each.received), each.kind);
    }
  },
};

function make(document: OpenApi): Made {
  const operations = operationsOf(document);
  const pool = new Pool();
  const requests = fc.oneof(
    ...operations.map((each) => requestsFor(each, pool, authorizationsFor(each, pool))),
  );
  return { operations, pool, requests };
}

/** Makes a request smaller for as long as it breaks the same rule. @returns undefined where it takes the requests before it too */
async function shrink(
  lab: Lab,
  { operations, pool, requests }: Made,
  { index, kind }: Broken,
): Promise<Sent | undefined> {
  await furnish(lab, pool, operations);
  let tries = 0;
  const property = fc.asyncProperty(requests, async (sent) => {
    if (++tries > MOST_TRIES) return true;
    const [, rule] = await lab.attempt(sent);
    return `${rule} ${nameOf(sent)}` !== kind;
  });
  const { counterexample } = await fc.check(property, { seed: lab.chance, path: String(index), numRuns: 1 });
  return counterexample?.[0];
}
