import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PactV4 } from '@pact-foundation/pact';
import { PACTS_DIRECTORY } from '../pacts.ts';

const CONSUMER = 'Cognigy';
const PROVIDER = 'Genesys Cloud';

// Read by the native part of Pact, which otherwise reports its use.
process.env.PACT_DO_NOT_TRACK = 'true';

// Pact merges into the file it finds, so an interaction that no test expects any more would live on.
mkdirSync(PACTS_DIRECTORY, { recursive: true });
rmSync(path.join(PACTS_DIRECTORY, `${CONSUMER}-${PROVIDER}.json`), { force: true });

/** A pact between Cognigy and Genesys Cloud, to be written when its test has passed. */
export function newPact(): PactV4 {
  return new PactV4({ consumer: CONSUMER, provider: PROVIDER, dir: PACTS_DIRECTORY, logLevel: 'warn' });
}

/** A precondition: a sentence, with parameters where it names them in braces. */
export interface Given {
  readonly state: string;
  readonly parameters?: Readonly<Record<string, string>>;
}
