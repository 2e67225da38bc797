import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PactV4 } from '@pact-foundation/pact';
import { PACTS_DIRECTORY } from '../pacts.ts';
import { CONSUMER, PROVIDER } from '../parties.ts';
import { joinPacts } from './join-pacts.ts';

// Read by the native part of Pact, which otherwise reports its use.
process.env.PACT_DO_NOT_TRACK = 'true';

const FILE = `${CONSUMER}-${PROVIDER}.json`;
const PACT = path.join(PACTS_DIRECTORY, FILE);

// Pact reads, merges and writes the whole file after every test, which takes longer the more there is in it. So every test writes a
// file of its own, and they are joined at the end.
const PARTS = mkdtempSync(path.join(tmpdir(), 'pacts-'));
let parts = 0;

after(() => {
  const recorded = readdirSync(PARTS).map((part) => path.join(PARTS, part, FILE));
  rmSync(PACT, { force: true });
  if (recorded.length > 0) {
    mkdirSync(PACTS_DIRECTORY, { recursive: true });
    writeFileSync(PACT, joinPacts(recorded));
  }
  rmSync(PARTS, { recursive: true });
});

/** A pact between Cognigy and Genesys Cloud; it is written when its test has passed. */
export function newPact(): PactV4 {
  const dir = path.join(PARTS, `${parts++}`);
  return new PactV4({ consumer: CONSUMER, provider: PROVIDER, dir, logLevel: 'warn' });
}
