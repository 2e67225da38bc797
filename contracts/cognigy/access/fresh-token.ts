import { GenesysRequestError } from './genesys-request-error.ts';
import type { SessionTokens } from './session-token.ts';

/**
 * Makes a call with the session's token and, where the answer blames the token, once more with a new one. A second refusal is
 * final: the cause is then not the age of the token.
 */
export async function withFreshToken<Result>(
  tokens: SessionTokens,
  call: (token: string) => Promise<Result>,
  blamesToken: (error: GenesysRequestError) => boolean,
): Promise<Result> {
  const token = await tokens.current();
  try {
    return await call(token);
  } catch (error) {
    if (!(error instanceof GenesysRequestError) || !blamesToken(error)) throw error;
    const renewed = await tokens.renew(token);
    if (renewed === undefined) throw error;
    return call(renewed);
  }
}
