import { constants } from 'node:fs';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../base/code-of.ts';

const PIECE_BYTES = 64 * 1024;
const LOOK_EVERY_MS = 20;
/** How long a pipe may take to give all that it has. */
const PATIENCE_MS = 30_000;

export interface InputLimits {
  readonly mostBytes: number;
  readonly patienceMs?: number;
}

/**
 * Reads a file that a user names, to its end but never for ever: a pipe (`--org <(kubectl get ...)`) may come slowly or not at all, and a
 * device need not have an end.
 *
 * @throws the system's error where it cannot be read; Error with a reason, for the end of a sentence, where it is too long or does not end
 */
export async function readInput(file: string, limits: InputLimits): Promise<Buffer> {
  const { mostBytes } = limits;
  const found = await stat(file);
  if (found.isFile() && found.size > mostBytes) throw tooLong(mostBytes);
  return found.isFile() ? readFile(file) : readStream(file, found.isFIFO(), limits);
}

/** @param isPipe whether there may be something later although there is nothing now */
async function readStream(
  file: string,
  isPipe: boolean,
  { mostBytes, patienceMs = PATIENCE_MS }: InputLimits,
): Promise<Buffer> {
  const deadline = performance.now() + patienceMs;
  // A pipe that nobody writes to would hold up a thread already here, and with it the end of the process. Windows has no such flag.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const pieces: Buffer[] = [];
    let length = 0;
    for (;;) {
      const piece = await readPiece(handle);
      const isEnd = piece?.length === 0 && (!isPipe || length > 0);
      if (isEnd) return Buffer.concat(pieces);
      if (performance.now() > deadline) throw new Error(`it did not end within ${patienceMs / 1_000} s`);
      if (piece === undefined || piece.length === 0) {
        await wait(LOOK_EVERY_MS);
        continue;
      }
      pieces.push(piece);
      length += piece.length;
      if (length > mostBytes) throw tooLong(mostBytes);
    }
  } finally {
    await handle.close();
  }
}

/** @returns empty at the end; undefined where there may be something later */
async function readPiece(handle: FileHandle): Promise<Buffer | undefined> {
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  try {
    const { bytesRead } = await handle.read(piece);
    return piece.subarray(0, bytesRead);
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return undefined;
    throw error;
  }
}

const tooLong = (mostBytes: number) => new Error(`it is longer than ${mostBytes} bytes`);

/** Why {@link readInput} failed, for a sentence: the system's code, or the reason. */
export function inputReason(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}
