import fs from 'node:fs';
import path from 'node:path';
import { codeOf } from '../base/code-of.ts';

/**
 * A file of lines that grows, is emptied, or is replaced as a whole. Everything is written when a call returns, so it outlasts the death of
 * the process at any moment; {@link synced} says when it would outlast that of the machine.
 */
export class LineFile {
  /** Where it really is, behind links. */
  readonly path: string;
  #descriptor: number;
  #inode: number;
  #length: number;
  /** Counts changes; those up to `#onDisk` are on the disk, those up to `upTo` will be. */
  #changes = 0;
  #onDisk = 0;
  #syncing: { readonly upTo: number; readonly done: Promise<void> } | undefined;
  #nextSync: Promise<void> | undefined;

  /**
   * Opens a file, or makes it, for this user alone: messages are private, and integrations have secrets.
   *
   * @throws the system's error
   */
  constructor(name: string) {
    this.#descriptor = fs.openSync(name, 'a', 0o600);
    attempt(() => fs.fchmodSync(this.#descriptor, 0o600));
    this.path = fs.realpathSync(name);
    const { ino, size } = fs.fstatSync(this.#descriptor);
    this.#inode = ino;
    this.#length = size;
  }

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /**
   * Whether the file is as it was left. Where somebody has deleted, moved or changed it, what is appended would go nowhere.
   *
   * @throws the system's error
   */
  get isIntact(): boolean {
    const stats = fs.statSync(this.path, { throwIfNoEntry: false });
    return stats?.ino === this.#inode && stats.size === this.#length;
  }

  read(): string {
    return fs.readFileSync(this.path, 'utf8');
  }

  /** @throws the system's error; nothing was added then */
  append(text: string): void {
    const bytes = Buffer.from(text);
    try {
      writeAll(this.#descriptor, bytes);
    } catch (error) {
      fs.ftruncateSync(this.#descriptor, this.#length);
      throw error;
    }
    this.#length += bytes.length;
    this.#changes += 1;
  }

  /** @throws the system's error */
  empty(): void {
    fs.ftruncateSync(this.#descriptor, 0);
    this.#length = 0;
    this.#changes += 1;
  }

  /**
   * Whoever reads it, whatever happens meanwhile, finds the old content or the new.
   *
   * @throws the system's error; the old content is there then, and nothing else
   */
  replace(text: string): void {
    const temporary = `${this.path}.tmp`;
    const bytes = Buffer.from(text);
    fs.rmSync(temporary, { force: true });
    const descriptor = fs.openSync(temporary, 'ax', 0o600);
    try {
      writeAll(descriptor, bytes);
      fs.fsyncSync(descriptor);
      fs.renameSync(temporary, this.path);
    } catch (error) {
      fs.closeSync(descriptor);
      fs.rmSync(temporary, { force: true });
      if (codeOf(error) !== 'EBUSY') throw error;
      // A file that is mounted by itself, as into a container, keeps its place.
      this.empty();
      this.append(text);
      return;
    }
    attempt(() => syncFolder(path.dirname(this.path)));
    const former = this.#descriptor;
    void settled(this.#syncing?.done).then(() => fs.closeSync(former));
    this.#descriptor = descriptor;
    this.#inode = fs.fstatSync(descriptor).ino;
    this.#length = bytes.length;
    this.#onDisk = ++this.#changes;
  }

  /**
   * Any number of calls at a time are one write to the disk.
   *
   * @returns when all changes so far are on the disk; undefined where they are already
   */
  synced(): Promise<void> | undefined {
    if (this.#onDisk === this.#changes) return undefined;
    if (this.#syncing?.upTo === this.#changes) return this.#syncing.done;
    this.#nextSync ??= settled(this.#syncing?.done).then(() => {
      this.#nextSync = undefined;
      return this.#sync();
    });
    return this.#nextSync;
  }

  /** @returns when everything is on the disk and the file is closed */
  async close(): Promise<void> {
    try {
      await this.synced();
    } finally {
      fs.closeSync(this.#descriptor);
    }
  }

  #sync(): Promise<void> {
    const upTo = this.#changes;
    const done = new Promise<void>((resolve, reject) => {
      fs.fdatasync(this.#descriptor, (error) => {
        this.#syncing = undefined;
        if (error !== null) return reject(error);
        this.#onDisk = Math.max(this.#onDisk, upTo);
        resolve();
      });
    });
    this.#syncing = { upTo, done };
    return done;
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; )
    written += fs.writeSync(descriptor, bytes, written, bytes.length - written);
}

/** So that a file that got its name keeps it. */
function syncFolder(folder: string): void {
  const descriptor = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** For what not every system and file system can. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {}
}

const settled = (promise: Promise<void> = Promise.resolve()) => promise.catch(() => {});
