import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CACHE_FOLDER } from '../releases/vendor-document.ts';
import { reasonOf, VendorError } from '../releases/vendor-error.ts';

export const PROJECT_FOLDER = path.join(import.meta.dirname, '..', '..');

/** Where consumer tests write; drift also reads what is kept below it for drift alone. */
export const PACTS_FOLDER = process.env.PACTS_DIRECTORY ?? path.join(PROJECT_FOLDER, 'contracts', 'pacts');

/** What a command has around it. Injected, so that tests need no process of their own. */
export interface Shell {
  out: (text: string) => void;
  err: (text: string) => void;
  pactsFolder: string;
}

export const PROCESS_SHELL: Shell = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  pactsFolder: PACTS_FOLDER,
};

/** Gives the exit code. */
export type Command = (args: string[], shell: Shell) => Promise<number>;

/** Runs a command; whatever stops it becomes one line and exit code 2. */
export async function runCommand(command: Command, args: string[], shell: Shell): Promise<number> {
  try {
    return await command(args, shell);
  } catch (error) {
    shell.err(`${plainReason(error)}\n`);
    return 2;
  }
}

/** @throws VendorError when there is none */
export function findPacts(folder: string): string[] {
  const names = readableNames(folder, true).filter((name) => name.endsWith('.json'));
  if (names.length > 0) return names.sort().map((name) => path.join(folder, name));
  throw new VendorError(
    `there is no pact in ${folder}: the consumer tests write them, npm run test:consumer`,
  );
}

function readableNames(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/** Whether a release can be had without the network. */
export function isCached(version: string): boolean {
  return cachedNames().some((name) => name === `sdk-${version}` || name.startsWith(`sdk-${version}.`));
}

let names: string[] | undefined;

/** Read once: releases are only added, and one that came since is merely not taken into account. */
function cachedNames(): string[] {
  names ??= readableNames(CACHE_FOLDER, false);
  return names;
}

const PATIENCE_MS = 2_000;

/** Says what is going on when it takes more than two seconds. */
export async function withProgress<T>(shell: Shell, text: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => shell.err(`${text} ...\n`), PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** One line for people. The cause of an error of ours is already in its text, and npm's has pages. */
export function plainReason(error: unknown): string {
  const reason = error instanceof VendorError ? error.message : reasonOf(error);
  return reason.split('\n')[0] ?? reason;
}
