import type { Logger } from '../base/logger.ts';
import { MockError } from '../errors/mock-error.ts';
import { LIMIT_NAMES, LIMIT_ROWS, type LimitName, optionName } from './rows.ts';

/** Numbers in the place of the usual ones. */
export type LimitSettings = { readonly [Name in LimitName]?: number | undefined };

/** How far things may grow in one mock. Whoever runs it is told, once, of each limit that is reached. */
export class Limits {
  readonly #most: Readonly<Record<LimitName, number>>;
  readonly #log: Logger;
  readonly #told = new Set<LimitName>();

  constructor(settings: LimitSettings, log: Logger) {
    this.#most = Object.fromEntries(
      LIMIT_NAMES.map((name) => [name, settings[name] ?? LIMIT_ROWS[name].fallback]),
    ) as Record<LimitName, number>;
    this.#log = log;
  }

  most(name: LimitName): number {
    return this.#most[name];
  }

  /** Tells that a limit is reached, the first time that it is. */
  tell(name: LimitName): void {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    this.#log.warn(this.#sentence(name));
  }

  /**
   * Keeps one more from being made where there are enough.
   *
   * @param count how many there are already
   * @param wanted how many more there would be
   * @throws MockError `mock.limit.reached`
   */
  checkRoom(name: LimitName, count: number, wanted = 1): void {
    const reason = this.refusal(name, count, wanted);
    if (reason !== undefined) throw new MockError('mock.limit.reached', 'limit', { reason });
  }

  /** As {@link checkRoom}, for who has nobody to refuse. @returns why there is no room; undefined where there is */
  refusal(name: LimitName, count: number, wanted = 1): string | undefined {
    if (count + wanted <= this.most(name)) return undefined;
    this.tell(name);
    return this.#sentence(name);
  }

  /**
   * Forgets the oldest ones where there are too many: of many a hundredth at a time, since to find the first of a map takes as long as there are
   * gaps before it.
   *
   * @param kept by their names, the oldest first
   */
  forgetOldest(
    name: LimitName,
    kept: { readonly size: number; keys(): Iterable<string> },
    forget: (key: string) => void,
  ): void {
    const most = this.most(name);
    if (kept.size <= most) return;
    this.tell(name);
    const left = withoutHundredth(most);
    for (const key of kept.keys()) {
      if (kept.size <= left) return;
      forget(key);
    }
  }

  #sentence(name: LimitName): string {
    return `The mock keeps at most ${this.most(name)} ${LIMIT_ROWS[name].what}; --limit ${optionName(name)}=<number> allows more.`;
  }
}

/** What is left of so many when there are too many. */
export const withoutHundredth = (most: number): number => most - Math.floor(most / 100);
