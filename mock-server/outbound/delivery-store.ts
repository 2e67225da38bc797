import fs from 'node:fs';
import path from 'node:path';
import type { Logger } from '../base/logger.ts';
import { ConfigError } from '../errors/config-error.ts';
import type { IntegrationRecord } from '../org/integration-store.ts';
import type { Delivery } from './delivery.ts';
import type { FileLock } from './file-lock.ts';
import type { LineFile } from './line-file.ts';
import type { Kept } from './store-rows.ts';

/** A shorter file is not worth being replaced by one without the rows that are done. */
const SHORTEST_TO_REPLACE = 1_048_576;
/** Real time between attempts to write everything, while the disk takes nothing. */
const RETRY_MS = 1_000;

/**
 * Keeps undelivered deliveries in a file, a row of JSON for each that was added and each that is finished, so that the next process can send
 * them; and with them the integrations of theirs that were made or changed at run time. A row is written when what it says happens: a process
 * that dies loses nothing, and what it was sending at that moment is sent again. Attempts are counted anew after a restart.
 */
export class DeliveryStore {
  readonly #name: string;
  readonly #log: Logger;
  readonly #pending = new Map<number, Delivery>();
  /** As they were last written; without those that an organisation file has unchanged. */
  readonly #integrations = new Map<string, IntegrationRecord>();
  #lock: FileLock | undefined;
  #file: LineFile | undefined;
  /** Until then nothing is written, since the file holds what a former process left. */
  readonly #begun = Promise.withResolvers<void>();
  #isWriting = false;
  /** A row could not be written, so that from this moment on everything is tried. */
  #retryAt: number | undefined;
  #replaceAt = SHORTEST_TO_REPLACE;

  constructor(name: string, log: Logger) {
    this.#name = name;
    this.#log = log;
  }

  /**
   * Opens the file, or makes it, and locks it.
   *
   * @returns what a former process left
   * @throws ConfigError for a file that cannot be had, that another mock has, or that holds something else
   */
  async open(): Promise<Kept> {
    // Imported here: most mocks have no such file, and zod alone takes 25 ms and 7 MB of a start.
    const [{ LineFile }, { FileLock }, { readRows }] = await Promise.all([
      import('./line-file.ts'),
      import('./file-lock.ts'),
      import('./store-rows.ts'),
    ]);
    try {
      checkKind(this.#name);
      const file = new LineFile(this.#name);
      this.#file = file;
      this.#lock = new FileLock(file.path);
      removeLeftovers(file.path);
      return readRows(file.read(), this.#name);
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      const { code = String(error) } = error as NodeJS.ErrnoException;
      const why = code === 'ENOENT' ? 'there is no such folder' : code;
      throw new ConfigError(`The webhook store ${this.#name} cannot be read and written: ${why}.`);
    }
  }

  /** Puts what was added so far in the place of what the file held, and writes from now on. */
  begin(): void {
    const file = this.#file;
    if (file === undefined) return;
    this.#isWriting = true;
    if (this.#pending.size > 0) this.#attempt(() => file.replace(this.#rows()));
    else if (file.length > 0) this.#change(file, () => file.empty());
    this.#begun.resolve();
  }

  /** @param integration the one it is for, where the organisation file does not have it so */
  add(delivery: Delivery, integration: IntegrationRecord | undefined): void {
    this.#pending.set(delivery.sequence, delivery);
    let rows = rowOf(delivery);
    if (integration !== undefined && this.#integrations.get(integration.id) !== integration) {
      this.#integrations.set(integration.id, integration);
      rows = rowOf({ integration }) + rows;
    }
    this.#write(rows);
  }

  finish({ sequence }: Delivery): void {
    if (!this.#pending.delete(sequence)) return;
    if (this.#pending.size === 0) this.clear();
    else this.#write(rowOf({ done: sequence }));
  }

  /** Takes notice of an integration that was made or changed, or undefined for one that was deleted. */
  onIntegration(id: string, integration: IntegrationRecord | undefined): void {
    const waiting = [...this.#pending.values()].filter(({ integrationId }) => integrationId === id);
    if (waiting.length === 0) return;
    if (integration === undefined) {
      for (const delivery of waiting) this.finish(delivery);
      return;
    }
    this.#integrations.set(id, integration);
    this.#write(rowOf({ integration }));
  }

  /** Forgets everything. */
  clear(): void {
    this.#pending.clear();
    this.#integrations.clear();
    const file = this.#file;
    if (this.#isWriting && file !== undefined) this.#change(file, () => file.empty());
  }

  /** @returns when everything so far is on the disk, or cannot be brought there; undefined where it is already */
  saved(): Promise<void> | undefined {
    if (!this.#isWriting) return this.#begun.promise;
    return this.#file?.synced()?.catch((error: unknown) => this.#tell(error));
  }

  /** Leaves the file to the next process. Settles when everything is on the disk. */
  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) {
      if (this.#retryAt !== undefined) this.#attempt(() => this.#writeAnew(file));
      else if (this.#pending.size > 0) this.#change(file, () => {});
      await file.close().catch((error: unknown) => this.#tell(error));
    }
    this.#lock?.release();
  }

  #write(rows: string): void {
    const file = this.#file;
    if (!this.#isWriting || file === undefined) return;
    if (this.#retryAt === undefined) this.#change(file, () => file.append(rows));
    else if (performance.now() >= this.#retryAt) this.#attempt(() => this.#writeAnew(file));
    if (file.length <= this.#replaceAt) return;
    try {
      file.replace(this.#rows());
    } catch (error) {
      this.#tell(error);
    }
    this.#replaceAt = Math.max(SHORTEST_TO_REPLACE, 4 * file.length);
  }

  /** Everything that the file has to hold. */
  #rows(): string {
    const pending = [...this.#pending.values()];
    const used = new Set(pending.map(({ integrationId }) => integrationId));
    const integrations = [...this.#integrations.values()].filter(({ id }) => used.has(id));
    return [...integrations.map((integration) => ({ integration })), ...pending].map(rowOf).join('');
  }

  /** @param change of a file that is as it was left; one that somebody has deleted, moved or changed is written anew */
  #change(file: LineFile, change: () => void): void {
    this.#attempt(() => {
      if (file.isIntact) return change();
      this.#writeAnew(file);
      this.#log.warn(
        `${this.#name} was deleted, moved or changed; it was written anew with all undelivered webhooks`,
      );
    });
  }

  /** Not where another mock has it by now, since the lock was deleted. */
  #writeAnew(file: LineFile): void {
    this.#lock?.keep();
    file.replace(this.#rows());
  }

  #attempt(change: () => void): void {
    try {
      change();
      this.#retryAt = undefined;
    } catch (error) {
      if (this.#retryAt === undefined) this.#tell(error);
      this.#retryAt = performance.now() + RETRY_MS;
    }
  }

  #tell(error: unknown): void {
    this.#log.error(`undelivered webhooks cannot be written to ${this.#name}`, error);
  }
}

function rowOf(row: object): string {
  const { attempts: _, state: __, ...members } = row as Partial<Delivery>;
  return `${JSON.stringify(members)}\n`;
}

/** @throws ConfigError */
function checkKind(name: string): void {
  const stats = fs.statSync(name, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return;
  const kind = stats.isDirectory()
    ? 'a folder'
    : stats.isFIFO()
      ? 'a pipe'
      : stats.isSocket()
        ? 'a socket'
        : 'a device';
  throw new ConfigError(
    `The webhook store ${name} is ${kind}; it must be a regular file, or there must be none yet.`,
  );
}

/** Of writes that were cut off; the name with an id is how former versions called them. */
function removeLeftovers(file: string): void {
  const base = path.basename(file);
  for (const name of fs.readdirSync(path.dirname(file))) {
    if (!name.startsWith(base) || !/^(\.[\da-f-]{36})?\.tmp$/.test(name.slice(base.length))) continue;
    fs.rmSync(path.join(path.dirname(file), name), { force: true });
  }
}
