import { inspect } from 'node:util';
import { visible } from './visible.ts';

/** Where a mock writes what a person at the terminal should see. Lines never hold a secret. */
export interface Logger {
  /** One line about something that happened. */
  info(line: string): void;
  /** Something that a person must not miss, although the answer looks fine. */
  warn(line: string): void;
  /** Something is wrong; a defect of ours comes with the error that shows where. */
  error(line: string, error?: unknown): void;
}

/** For mocks inside tests: only our own defects are worth breaking the test report for. */
export const quietLogger: Logger = {
  info: () => {},
  warn: () => {},
  error: (line, error) =>
    console.error(visible(line), ...(error === undefined ? [] : [visible(inspect(error))])),
};
