import { randomUUID } from 'node:crypto';
import { access, constants, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Logger } from '../base/logger.ts';
import { ConfigError } from '../errors/config-error.ts';
import type { Delivery } from './delivery.ts';

/**
 * Keeps undelivered deliveries in a file, one JSON line each, so that the next process can send them. The file is replaced as a whole
 * and is late by the time of one write: after a crash, what was delivered in that time is sent twice, and what was added in it is lost.
 * A proper end writes everything. Attempts are counted anew after a restart.
 */
export class DeliveryStore {
  readonly #path: string;
  readonly #log: Logger;
  /** Nothing is written before the file is read: it may hold what a former process left. */
  #isRead = false;
  #wanted: (() => readonly Delivery[]) | undefined;
  #writing: Promise<void> | undefined;

  constructor(path: string, log: Logger) {
    this.#path = path;
    this.#log = log;
  }

  /**
   * Empty when there is no such file. Lines that cannot be read are left out, with a warning.
   * @throws ConfigError where a file cannot be read or written
   */
  async read(): Promise<Delivery[]> {
    const lines = (await this.#readText()).split('\n').filter((row) => row !== '');
    // Imported here: zod takes 25 ms and 7 MB of a start, and most mocks have no such file.
    const { parseLine } = await import('./delivery-line.ts');
    const deliveries = lines.flatMap((row) => {
      const parsed = parseLine(row);
      return parsed === undefined ? [] : [{ ...parsed, attempts: [], state: 'pending' as const }];
    });
    const lost = lines.length - deliveries.length;
    if (lost > 0)
      this.#log.warn(`${lost} undelivered webhooks in ${this.#path} cannot be read and are left out`);
    return deliveries.sort((a, b) => a.sequence - b.sequence);
  }

  async #readText(): Promise<string> {
    try {
      // Checked now, not when the first webhook is lost: each write makes a file beside this one.
      await access(dirname(this.#path), constants.W_OK);
      const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '';
        throw error;
      });
      this.#isRead = true;
      return text;
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      throw new ConfigError(`The webhook store ${this.#path} cannot be read and written (${code}).`);
    }
  }

  /** @param pending asked when it is time to write; any number of calls in the meantime are one write */
  save(pending: () => readonly Delivery[]): void {
    if (!this.#isRead) return;
    this.#wanted = pending;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
  }

  /** Settles when everything that was to be saved is. */
  async flush(): Promise<void> {
    await this.#writing;
  }

  async #write(): Promise<void> {
    // What happens at the same moment becomes one write.
    await new Promise(setImmediate);
    while (this.#wanted !== undefined) {
      const rows = this.#wanted().map(toLine);
      this.#wanted = undefined;
      try {
        await replaceFile(this.#path, rows.join(''));
      } catch (error) {
        this.#log.error(`undelivered webhooks cannot be written to ${this.#path}`, error);
      }
    }
  }
}

const toLine = ({ attempts: _, state: __, ...delivery }: Delivery) => `${JSON.stringify(delivery)}\n`;

/** Readers see the old content or the new, never a part. Messages are private, hence the mode. */
async function replaceFile(path: string, content: string): Promise<void> {
  // Another name for each write: two mocks with one file must not use each other's half-written one.
  const temporary = `${path}.${randomUUID()}.tmp`;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
