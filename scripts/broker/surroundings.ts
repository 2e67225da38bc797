import { setTimeout as wait } from 'node:timers/promises';
import { BrokerError } from '../command/command-error.ts';
import { redactor } from '../command/redact.ts';
import { PACTS_FOLDER, PROJECT_FOLDER } from '../drift/cli.ts';
import { reasonOf } from '../releases/vendor-error.ts';
import type { Environment } from './settings.ts';

/** What a command finds around it; tests make their own. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Environment;
  /** The git work tree. */
  readonly project: string;
  readonly pactsFolder: string;
  /** How long one request, or one run of the Pact command line, may take. */
  readonly timeoutMs: number;
  /** Between two tries of a request that a broker could not take; tests pass one that does not wait. */
  readonly wait: (ms: number) => Promise<void>;
}

/** @returns the exit code */
export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<number>;

const HERE: Surroundings = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  project: PROJECT_FOLDER,
  pactsFolder: PACTS_FOLDER,
  timeoutMs: 60_000,
  wait,
};

/** Runs a command as this process. */
export async function runHere(command: Command): Promise<void> {
  process.exitCode = await runCommand(command, process.argv.slice(2), HERE);
}

/** Runs a command so that nothing it prints holds a secret, and whatever goes wrong is one line and an exit code. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const redact = redactor(surroundings.env);
  const out = (text: string): void => surroundings.out(redact(text));
  const err = (text: string): void => surroundings.err(redact(text));
  try {
    return await command(args, { ...surroundings, out, err });
  } catch (error) {
    err(`${reasonOf(error)}\n`);
    return error instanceof BrokerError ? error.exitCode : 2;
  }
}
