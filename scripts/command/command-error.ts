/**
 * Why a command about the broker did not do what it was asked to do: one sentence for people.
 *
 * Its exit code is 1 when the broker decided against it, and 2 when the question could not be put: bad usage, no broker, no
 * permission, no answer.
 */
export class BrokerError extends Error {
  override name = 'BrokerError';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
