/** How tests run commands. */
export { type CommandRun, runHere } from './run-here.ts';
export { runScript, type ScriptRun } from './run-script.ts';
