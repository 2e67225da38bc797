/** The door of the command line for scripts: the shell that every command runs in, and the commands of the mock itself. */

export { visible } from '../base/visible.ts';
export { maskAddress } from '../exchange/masking/mask-text.ts';
export { LIMIT_ROWS, optionName as limitOption } from '../limits/rows.ts';
export { CommandError } from './shell/command-error.ts';
export { type CommandContext, PACKAGE_FOLDER, processContext } from './shell/context.ts';
export type { CommandDefinition, ExitCode } from './shell/definition.ts';
export type { Environment } from './shell/environment.ts';
export { positiveNumber, wholeNumber } from './shell/numbers.ts';
export { findPackageFile, requirePackageFile, requirePackages } from './shell/optional-packages.ts';
export { type Paint, plain } from './shell/paint.ts';
export { withProgress } from './shell/progress.ts';
export { reasonOf } from './shell/reason.ts';
export { runAsProcess, runCommand } from './shell/run-command.ts';
export { usageSentence } from './shell/usage-sentence.ts';
export { start } from './start/command.ts';
export { FLAGS, type Flag } from './start/flags.ts';

/** Loaded only when they are wanted, since `start` comes through this door too. */
export const loadExec = async () => (await import('./exec/command.ts')).exec;
export const loadStop = async () => (await import('./stop/command.ts')).stop;
export const loadTrust = async () => (await import('./trust/command.ts')).trust;
