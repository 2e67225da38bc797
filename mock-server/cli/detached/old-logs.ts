import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { folderOfAll } from './places.ts';

/** How many logs of mocks that have ended are kept. */
const KEPT = 10;

/** Removes the logs of mocks that ended long ago. */
export function removeOldLogs(): void {
  const folder = folderOfAll();
  const names = readdirSync(folder);
  const ended = names
    .filter((name) => name.endsWith('.log') && !names.includes(name.replace(/log$/, 'json')))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, writtenMs: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.writtenMs - one.writtenMs);
  for (const { file } of ended.slice(KEPT)) {
    rmSync(file, { force: true });
    rmSync(`${file}.1`, { force: true });
  }
}
