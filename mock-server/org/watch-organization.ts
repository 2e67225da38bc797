import { type Stats, unwatchFile, watchFile } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { loadOrganization } from './load-organization.ts';
import type { Organization } from './organization.ts';

/** How often the file is looked at. */
const INTERVAL_MS = 250;

/** Told of what became of an organisation file. */
export interface OrganizationObserver {
  /** It holds another organisation. */
  onChange(organization: Organization): void;
  /** It cannot be read or used. @param problems one line for each */
  onProblem(problems: string): void;
  /** It could not be used, and holds again what it held before that. */
  onRepaired(): void;
}

/**
 * Watches an organisation file. It is looked at by its name rather than listened to: so a change is seen however it is saved (written over,
 * replaced by another file, behind a link), and on volumes of containers and networks, which tell of nothing. What counts is what is in
 * the file.
 */
export class OrganizationWatch {
  readonly #file: string;
  readonly #observer: OrganizationObserver;
  readonly #intervalMs: number;
  #known: Organization;
  #problems: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  /** @param known what was read of the file before */
  constructor(file: string, known: Organization, observer: OrganizationObserver, intervalMs = INTERVAL_MS) {
    this.#file = file;
    this.#known = known;
    this.#observer = observer;
    this.#intervalMs = intervalMs;
    watchFile(file, { interval: intervalMs, persistent: false }, this.#look);
    this.#readLater(); // what was saved since `known` was read
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    unwatchFile(this.#file, this.#look);
  }

  readonly #look = (now: Stats, before: Stats): void => {
    const isSame = now.mtimeMs === before.mtimeMs && now.size === before.size && now.ino === before.ino;
    if (!isSame) this.#readLater();
  };

  /** A save can be several writes, so it is read when nothing has changed for longer than from one look to the next. */
  #readLater(): void {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    const read = () => this.#read().catch((error) => this.#observer.onProblem(asError(error).message));
    this.#timer = setTimeout(read, this.#intervalMs * 1.5).unref();
  }

  async #read(): Promise<void> {
    const savedAt = await momentOfSave(this.#file);
    const age = Date.now() - savedAt;
    const isFresh = age >= 0 && age < this.#intervalMs;
    const found = isFresh ? undefined : await loadOrganization(this.#file).catch(asError);
    const isOutdated = isFresh || (await momentOfSave(this.#file)) !== savedAt;
    if (found === undefined || isOutdated) this.#readLater();
    else if (!this.#isStopped) this.#tell(found);
  }

  #tell(found: Organization | Error): void {
    const before = this.#problems;
    if (found instanceof Error) {
      this.#problems = found.message;
      if (found.message !== before) this.#observer.onProblem(found.message);
      return;
    }
    this.#problems = undefined;
    const isKnown = isDeepStrictEqual(found, this.#known);
    this.#known = found;
    if (!isKnown) this.#observer.onChange(found);
    else if (before !== undefined) this.#observer.onRepaired();
  }
}

/** Epoch milliseconds; 0 for a file that is not there. */
const momentOfSave = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
