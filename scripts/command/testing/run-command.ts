import { stripVTControlCharacters } from 'node:util';
import { type Command, runCommand } from '../../drift/cli.ts';

export interface CommandRun {
  code: number;
  out: string;
  err: string;
}

/** Runs a command in this process and keeps what it says, without colours. */
export async function runHere(command: Command, args: string[], pactsFolder: string): Promise<CommandRun> {
  let out = '';
  let err = '';
  const code = await runCommand(command, args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    pactsFolder,
  });
  return { code, out: stripVTControlCharacters(out), err };
}
