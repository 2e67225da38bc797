import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';
import { CommandError } from '../shell/command-error.ts';
import { reasonOf } from '../shell/reason.ts';

/** Where a mock that runs in the background keeps what belongs to it. */
export interface Places {
  /** Who it is: {@link ./record.ts}. There while it runs. */
  readonly record: string;
  /** What it prints. Stays when it has ended. */
  readonly log: string;
  /** What a connection to is only taken while it runs, and by which it is stopped. */
  readonly socket: string;
}

/** The folder of this user for all of them: on Linux `$XDG_STATE_HOME/genesys-mock`, or below `~/.local/state`. */
export const folderOfAll = (): string => envPaths('genesys-mock', { suffix: '' }).log;

/** @param id of one mock, fit for a file name */
export function placesOf(id: string): Places {
  const file = path.join(folderOfAll(), id);
  return {
    record: `${file}.json`,
    log: `${file}.log`,
    socket: process.platform === 'win32' ? `\\\\.\\pipe\\genesys-mock-${id}` : `${file}.sock`,
  };
}

/** Makes the folder, which nobody else can look into. @throws CommandError where that cannot be */
export function makeFolder(): void {
  const folder = folderOfAll();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw new CommandError(
      `The folder for mocks in the background cannot be made (${reasonOf(error)}); it must be this user's.`,
    );
  }
}
