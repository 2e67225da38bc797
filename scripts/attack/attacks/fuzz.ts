import fc from 'fast-check';
import type { Attack } from '../attack.ts';
import { type FuzzRound, fuzzRound } from '../generate/fuzz-round.ts';
import { LOGIN_PAGES } from '../generate/login-pages.ts';
import { Pool } from '../generate/pool.ts';
import { requestsFor } from '../generate/requests.ts';
import { authorizationsFor } from '../generate/tokens.ts';
import { furnish } from '../generate/world.ts';
import type { Lab } from '../lab.ts';
import { operationsOf, readProvider } from '../wire/documents.ts';

const REQUESTS = 100;

/** Made once: it is the same for all rounds, and for all mocks of this process. */
let made: Promise<(lab: Lab) => FuzzRound> | undefined;

export const fuzz: Attack = {
  name: 'fuzz',
  what: 'sends every operation what its schema allows, and that with changes',
  share: 50,
  args: ['--quiet'],
  async round(lab) {
    made ??= make();
    await fuzzRound(lab, (await made)(lab));
  },
};

async function make(): Promise<(lab: Lab) => FuzzRound> {
  const operations = operationsOf(await readProvider());
  const pool = new Pool();
  const requests = fc.oneof(
    ...[...operations, ...operationsOf(LOGIN_PAGES)].map((each) =>
      requestsFor(each, pool, authorizationsFor(each, pool)),
    ),
  );
  return (lab) => ({ requests, count: REQUESTS, atOnce: 1, prepare: () => furnish(lab, pool, operations) });
}
