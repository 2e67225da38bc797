/**
 * Why a command did not do what it was asked to do: one sentence for people.
 *
 * Its exit code is 1 when the answer is no, and 2 when there is none: bad usage, nothing to read, no permission, no network.
 */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
