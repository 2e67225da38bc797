import { setTimeout as sleep } from 'node:timers/promises';
import { PACTS_FOLDER, PROCESS_TERMINAL, PROJECT_FOLDER, type Terminal } from '../drift/cli.ts';
import { reasonOf } from '../vendor/vendor-error.ts';
import { BrokerError } from './broker-error.ts';
import { redactor } from './redact.ts';
import type { Environment } from './settings.ts';

/** What a command finds around it; tests make their own. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly env: Environment;
  /** The git work tree. */
  readonly project: string;
  readonly pacts: string;
  /** How long one request, or one run of the Pact command line, may take. */
  readonly timeoutMs: number;
  readonly wait: (ms: number) => Promise<void>;
}

/** @returns the exit code */
export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<number>;

const HERE: Surroundings = {
  terminal: PROCESS_TERMINAL,
  env: process.env,
  project: PROJECT_FOLDER,
  pacts: PACTS_FOLDER,
  timeoutMs: 60_000,
  wait: (ms) => sleep(ms),
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
  const terminal: Terminal = {
    out: (text) => surroundings.terminal.out(redact(text)),
    err: (text) => surroundings.terminal.err(redact(text)),
  };
  try {
    return await command(args, { ...surroundings, terminal });
  } catch (error) {
    terminal.err(`${reasonOf(error)}\n`);
    return error instanceof BrokerError ? error.exitCode : 2;
  }
}
