import type { Logger } from '../base/logger.ts';
import { onceEach } from '../base/once-each.ts';
import { MockError } from '../errors/mock-error.ts';
import { LIMIT_NAMES, LIMIT_ROWS, type LimitName, optionName } from './rows.ts';

/** Numbers in the place of the usual ones. */
export type LimitSettings = { readonly [Name in LimitName]?: number | undefined };

/** How far things may grow in one mock. Whoever runs it is told, once, of each limit that is reached. */
export class Limits {
  readonly #most: Readonly<Record<LimitName, number>>;
  readonly #tell: (line: string) => void;

  constructor(settings: LimitSettings, log: Logger) {
    this.#most = Object.fromEntries(
      LIMIT_NAMES.map((name) => [name, settings[name] ?? LIMIT_ROWS[name].fallback]),
    ) as Record<LimitName, number>;
    this.#tell = onceEach(LIMIT_NAMES.length, (line) => log.warn(line));
  }

  most(name: LimitName): number {
    return this.#most[name];
  }

  /** Tells that a limit is reached. */
  tell(name: LimitName): void {
    this.#tell(this.#sentence(name));
  }

  /**
   * Keeps one more from being made where there are enough.
   *
   * @param count how many there are already
   * @throws MockError `mock.limit.reached`
   */
  checkRoom(name: LimitName, count: number): void {
    if (count < this.most(name)) return;
    this.tell(name);
    throw new MockError('mock.limit.reached', 'limit', { reason: this.#sentence(name) });
  }

  #sentence(name: LimitName): string {
    return `The mock keeps at most ${this.most(name)} ${LIMIT_ROWS[name].what}; --limit ${optionName(name)}=<number> allows more.`;
  }
}
