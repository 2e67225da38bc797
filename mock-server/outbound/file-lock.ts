import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from '../base/code-of.ts';
import { isRunning } from '../base/is-running.ts';
import { ConfigError } from '../errors/config-error.ts';

/** Who holds a lock. `start` tells apart two processes that have had the same id; only Linux says when a process began. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly start: string | undefined;
  readonly since: string;
  readonly key: string;
}

/** Real time. The holder touches the lock this often, for those who cannot see its process: on other machines, in other containers. */
const TOUCH_MS = 5_000;
const STALE_MS = 4 * TOUCH_MS;
/** Others may be at it too; and a lock that is a link to nothing can neither be made nor read. */
const MOST_TRIES = 100;

/** Keeps a file for one process at a time. The lock of a process that has died is taken over. */
export class FileLock {
  readonly #file: string;
  readonly #path: string;
  readonly #text: string;
  readonly #touching: NodeJS.Timeout;

  /**
   * @param file what is locked; the lock is a file beside it
   * @throws ConfigError that names who holds it; the system's error where no file can be made there
   */
  constructor(file: string) {
    this.#file = file;
    this.#path = `${file}.lock`;
    const since = new Date().toISOString();
    const me = { pid: process.pid, host: hostname(), start: startOf(process.pid), since, key: randomUUID() };
    this.#text = JSON.stringify(me satisfies Holder);
    this.#take();
    this.#touching = setInterval(
      () => utimes(this.#path, new Date(), new Date(), () => {}),
      TOUCH_MS,
    ).unref();
  }

  /**
   * Takes it again where somebody has deleted it.
   *
   * @throws ConfigError where another process has it by now
   */
  keep(): void {
    if (read(this.#path)?.text !== this.#text) this.#take();
  }

  release(): void {
    clearInterval(this.#touching);
    if (read(this.#path)?.text === this.#text) rmSync(this.#path, { force: true });
  }

  #take(): void {
    for (let tries = 1; !this.#make(); tries++) {
      if (tries > MOST_TRIES) throw heldBy(undefined, this.#file, this.#path);
      this.#clearStale();
    }
  }

  #make(): boolean {
    try {
      writeFileSync(this.#path, this.#text, { flag: 'wx', mode: 0o600 });
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  /** @throws ConfigError where it is not stale */
  #clearStale(): void {
    const found = read(this.#path);
    if (found === undefined) return;
    if (isHeld(found)) throw heldBy(found.holder, this.#file, this.#path);
    // Moved first, since another process may have taken it over since.
    const moved = `${this.#path}.${process.pid}`;
    if (!isMoved(this.#path, moved)) return;
    const taken = read(moved);
    if (taken?.text !== found.text) {
      renameSync(moved, this.#path);
      throw heldBy(taken?.holder, this.#file, this.#path);
    }
    rmSync(moved, { force: true });
  }
}

interface Found {
  readonly text: string;
  /** Undefined where it is not to be read, as in the moment in which it is made. */
  readonly holder: Holder | undefined;
  readonly touchedAt: number;
}

function read(path: string): Found | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return { text, holder: parse(text), touchedAt: statSync(path).mtimeMs };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @returns false where another process has moved it */
function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function parse(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return Number.isSafeInteger(holder?.pid) ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function isHeld({ holder, touchedAt }: Found): boolean {
  if (holder?.host === hostname()) {
    if (!isRunning(holder.pid)) return false;
    const start = startOf(holder.pid);
    if (start !== undefined) return start === holder.start;
  }
  return Date.now() - touchedAt < STALE_MS;
}

/** In ticks of the system since it was started. @see proc_pid_stat(5) */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function heldBy(holder: Holder | undefined, file: string, lock: string): ConfigError {
  const who =
    holder === undefined
      ? 'another mock'
      : holder.pid === process.pid && holder.host === hostname()
        ? 'a mock of this very process'
        : `the mock with process id ${holder.pid} on ${holder.host}`;
  const since = holder === undefined ? '' : ` since ${holder.since}`;
  const remedy =
    holder?.host === hostname()
      ? ''
      : ` Where that one is gone, start this one again in ${STALE_MS / 1000} s.`;
  return new ConfigError(
    `The webhook store ${file} is in use by ${who}${since} (${lock}); each mock needs one of its own.${remedy}`,
  );
}
