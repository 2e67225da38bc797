import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PactV4 } from '@pact-foundation/pact';
import { PACTS_DIRECTORY } from '../pacts.ts';
import { joinPacts } from './join-pacts.ts';

const CONSUMER = 'Cognigy';
const PROVIDER = 'Genesys Cloud';

// Read by the native part of Pact, which otherwise reports its use.
process.env.PACT_DO_NOT_TRACK = 'true';

const FILE = `${CONSUMER}-${PROVIDER}.json`;
const PACT = path.join(PACTS_DIRECTORY, FILE);

// Pact reads, merges and writes the whole file after every test, which takes the longer the more there is. So every test has a file
// of its own, and the last thing is to put them together.
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

/** A pact between Cognigy and Genesys Cloud, to be written when its test has passed. */
export function newPact(): PactV4 {
  const dir = path.join(PARTS, `${parts++}`);
  return new PactV4({ consumer: CONSUMER, provider: PROVIDER, dir, logLevel: 'warn' });
}

/** A precondition: a sentence, with parameters where it names them in braces. */
export interface Given {
  readonly state: string;
  readonly parameters?: Readonly<Record<string, string>>;
}
