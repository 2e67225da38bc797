import { AssertionError } from 'chai';
import { GenesysRequestError } from '../cognigy/access/genesys-request-error.ts';

/** Waits for a call to be refused; a call that succeeds, or that fails in another way, fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<GenesysRequestError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof GenesysRequestError) return error;
    throw error;
  }
  throw new AssertionError('expected the call to be refused, but it succeeded');
}
