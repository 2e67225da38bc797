import { AssertionError } from 'chai';
import { GenesysRequestError } from '../cognigy/access/genesys-request-error.ts';

/** Waits for something to fail; a success fails the test. */
export async function failureOf(attempt: Promise<unknown>): Promise<Error> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new AssertionError('expected a failure, but there was none');
}

/** Waits for a call to be refused; a call that succeeds, or that fails in another way, fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<GenesysRequestError> {
  const error = await failureOf(call);
  if (error instanceof GenesysRequestError) return error;
  throw error;
}
