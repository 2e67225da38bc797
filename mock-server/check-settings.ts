import { inspect } from 'node:util';
import { CONTROL_TOKEN_FORM, isControlToken } from './control/control-token.ts';
import { ConfigError } from './errors/config-error.ts';
import { JOURNAL_SIZE, JOURNAL_SIZE_FORM } from './exchange/journal-size.ts';

/** What a program gave, so it may be anything. */
export interface Settings {
  readonly journalSize?: number | undefined;
  readonly controlToken?: string | undefined;
  readonly idKey?: string | undefined;
}

/**
 * Checks what a mock is opened with, as the command line checks its own. A secret is never repeated.
 *
 * @throws ConfigError
 */
export function checkSettings({ journalSize = JOURNAL_SIZE.least, controlToken, idKey }: Settings): void {
  const { least, most } = JOURNAL_SIZE;
  if (!Number.isInteger(journalSize) || journalSize < least || journalSize > most)
    throw new ConfigError(
      `journalSize is ${inspect(journalSize, { depth: 0 })}; it takes ${JOURNAL_SIZE_FORM}.`,
    );
  if (controlToken !== undefined && !isControlToken(controlToken))
    throw new ConfigError(`controlToken takes ${CONTROL_TOKEN_FORM}.`);
  if (idKey !== undefined && (typeof idKey !== 'string' || idKey === ''))
    throw new ConfigError(
      'idKey takes a text that is not empty; without it the ids that open something are random.',
    );
}
