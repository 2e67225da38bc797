import { AssertionError } from 'chai';

/** Waits for a verification to fail; one that passes fails the test. */
export async function failureOf(verification: Promise<void>): Promise<Error> {
  try {
    await verification;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new AssertionError('expected the pacts not to hold, but they do');
}
