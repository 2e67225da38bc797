import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { pactBinary } from './pact-binary.ts';

/**
 * Environment of a verifier that talks to this machine only. It needs no proxies and no certificate authorities, which it would read
 * again for every request; that took more than half of the time of a replay.
 */
export const THIS_MACHINE_ONLY = { NO_PROXY: '*', SSL_CERT_FILE: devNull, SSL_CERT_DIR: devNull };

export interface ReplayedInteraction {
  readonly description: string;
  readonly holds: boolean;
  /** What did not match; empty if it holds. */
  readonly problems: readonly string[];
  /** Where in the body, e.g. `$.queue.id`. */
  readonly places: readonly string[];
}

export interface VerifierResult {
  /** 0 when every pact holds, except pending pacts of a broker, which may fail. */
  readonly status: number | null;
  /** For people. */
  readonly report: string;
  readonly interactions: readonly ReplayedInteraction[];
}

const mismatches = z.object({
  message: z.string().optional(),
  mismatches: z.array(z.object({ mismatch: z.string().optional(), path: z.string().optional() })).default([]),
});
const failure = z.object({ interaction: z.string(), mismatch: mismatches });
const jsonReport = z.object({
  interactionResults: z.array(z.object({ description: z.string(), result: z.string() })),
  errors: z.array(failure).default([]),
  pendingErrors: z.array(failure).default([]),
});

/**
 * Runs the verifier of the Pact command line.
 *
 * @param environment its Pact variables. Those of our own environment are not passed on: `PACT_BROKER_BASE_URL` alone would make it fetch
 * further pacts. Credentials belong here and not among the options, which every user of the machine can read.
 */
export async function runVerifier(
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<VerifierResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verifier-'));
  try {
    const json = path.join(folder, 'report.json');
    const verifier = spawn(pactBinary(), ['verifier', ...options, '--no-colour', '--json', json], {
      env: { ...withoutPact(process.env), ...environment, PACT_DO_NOT_TRACK: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [report, complaints, [status]] = await Promise.all([
      text(verifier.stdout),
      text(verifier.stderr),
      once(verifier, 'close'),
    ]);
    return { status, report: report + complaints, interactions: await readInteractions(json) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function withoutPact(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('PACT_')));
}

/** There is no report when the verifier could not start. */
async function readInteractions(file: string): Promise<ReplayedInteraction[]> {
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found === undefined) return [];
  const { interactionResults, errors, pendingErrors } = jsonReport.parse(JSON.parse(found));
  const failures = [...errors, ...pendingErrors];
  return interactionResults.map(({ description, result }) => {
    const own = failures
      // The name of a failure ends with the description, after the states.
      .filter(({ interaction }) => interaction.endsWith(` - ${description}`))
      .map(({ mismatch }) => mismatch);
    const mismatches = own.flatMap((one) => one.mismatches);
    return {
      description,
      holds: result === 'OK',
      problems: [
        ...own.flatMap(({ message }) => message ?? []),
        ...mismatches.flatMap((one) => one.mismatch ?? []),
      ],
      places: mismatches.flatMap(({ path: place }) => place ?? []),
    };
  });
}
