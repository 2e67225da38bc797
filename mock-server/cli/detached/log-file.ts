import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';

/** Of a file; there are two at most. */
const MAX_BYTES = 5_000_000;

/**
 * Writes to the end of a file. One that has become too long is renamed, `.1` after its name, and begun anew.
 *
 * @returns what writes; it never fails, since a full disk is no reason for a mock to end
 */
export function logFile(file: string, maxBytes = MAX_BYTES): (text: string) => void {
  const open = () => openSync(file, 'a', 0o600);
  let descriptor = open();
  return (text) => {
    try {
      writeSync(descriptor, text);
      if (fstatSync(descriptor).size < maxBytes) return;
      closeSync(descriptor);
      renameSync(file, `${file}.1`);
      descriptor = open();
    } catch {
      // Said above.
    }
  };
}
