import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { EMISSIONS, type ReplayedInteraction, replayFiles } from '../../contracts/index.ts';
import { CommandError, reasonOf } from '../../mock-server/cli/index.ts';
import type { GenesysMock } from '../../mock-server/index.ts';
import { ApiDocument } from '../../mock-server/openapi/index.ts';
import type { AcceptedDocuments } from '../drift/documents/accepted-documents.ts';
import { findDrift } from '../drift/find-drift.ts';
import { counts, type Finding } from '../drift/findings/finding.ts';
import { type Contract, parseContract } from '../drift/surface/pact.ts';
import type { VendorDocument } from '../releases/document.ts';

/** What pacts are judged by. */
export interface Judges {
  readonly document: VendorDocument;
  /** The document's name for people, such as `sdk@262.0.0`. */
  readonly reference: string;
  readonly accepted: AcceptedDocuments;
  readonly genesys: GenesysMock;
  /** For pacts on their way to the verifier. */
  readonly folder: string;
}

/** One entry of the `testResults` of a verification result, as the broker shows them. */
export interface TestResult {
  interactionId?: string;
  interactionDescription: string;
  success: boolean;
  mismatches: { attribute: string; identifier: string; description: string }[];
}

const pactInBroker = z.looseObject({
  interactions: z.array(z.looseObject({ description: z.string(), _id: z.string().optional() })).default([]),
});

/**
 * Judges one pact: would the vendor's document allow it, and does the mock do what it says?
 *
 * The mock judges the interactions that it serves. The others, such as those of a removed API, are judged by the document alone.
 *
 * @param pact as the broker gives it
 */
export async function judgePact(pact: unknown, name: string, judges: Judges): Promise<TestResult[]> {
  const contract = readContract(pact, name);
  const { interactions } = pactInBroker.parse(pact);
  const [findings, replayed] = await Promise.all([
    findingsOf(contract, judges),
    replay(pact, contract, judges),
  ]);
  return interactions.map(({ description, _id }) => {
    const found = findings.filter((finding) => finding.interactions.includes(description));
    const failed = replayed.filter((one) => one.description === description && !one.holds);
    return {
      ...(_id !== undefined && { interactionId: _id }),
      interactionDescription: description,
      success: failed.length === 0 && !found.some(counts),
      mismatches: [
        ...found.map(({ fingerprint, severity, title, effect }) => ({
          attribute: 'release',
          identifier: fingerprint,
          description: `${severity}: ${title}: ${effect}`,
        })),
        ...failed.flatMap(({ problems }) =>
          (problems.length === 0 ? ['the mock does not answer like this'] : problems).map((problem) => ({
            attribute: 'mock',
            identifier: description,
            description: problem,
          })),
        ),
      ],
    };
  });
}

function readContract(pact: unknown, name: string): Contract {
  try {
    return parseContract(pact, name);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new CommandError(`${name} is not a pact: ${reasonOf(error)}`);
  }
}

async function findingsOf(contract: Contract, judges: Judges): Promise<Finding[]> {
  const { accepted, document, reference } = judges;
  const { findings } = await findDrift(
    {
      accepted,
      contracts: [contract],
      // An accepted change does not turn the radar red. It does not make a contract hold either.
      changes: [],
      today: '',
      announcements: [],
      load: async () => document,
      // `drift` and `bisect` say since when something is broken.
      listReleases: async () => [],
      isCached: () => false,
      progress: (_step, work) => work(),
    },
    [{ reference, isOptional: false }],
    'slice',
  );
  // The others are about the mock and not about this pact.
  return findings.filter(({ consumer }) => consumer === contract.consumer);
}

async function replay(
  pact: unknown,
  contract: Contract,
  { accepted, genesys, folder }: Judges,
): Promise<readonly ReplayedInteraction[]> {
  const only = servedBy(accepted, contract);
  if (only.length === 0) return [];
  const copy = path.join(folder, contract.file);
  await writeFile(copy, JSON.stringify(pact));
  const { interactions, report } = await replayFiles([copy], { genesys, only });
  if (interactions.length < only.length) {
    throw new CommandError(`${contract.file} could not be replayed on the mock: ${report.slice(-1000)}`);
  }
  return interactions;
}

/** Descriptions of the interactions that the mock can replay: operations that it serves, and messages that it can emit. */
function servedBy({ provider }: AcceptedDocuments, { interactions, messages }: Contract): string[] {
  const served = ApiDocument.of(provider).operations;
  const calls = interactions.filter(({ method, path: where }) => served.at(method, where) !== undefined);
  const emitted = messages.filter(({ description }) => Object.hasOwn(EMISSIONS, description));
  return [...new Set([...calls, ...emitted].map(({ description }) => description))];
}
