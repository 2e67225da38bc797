import { OAuthError } from '../../errors/oauth-error.ts';
import type { Origin } from '../../errors/why.ts';
import type { Login, Reused } from '../token-ledger.ts';
import type { TokenRequest } from './grant.ts';
import { invalidGrant } from './invalid-grant.ts';

const ORIGIN: Origin = {
  confidence: 'inferred',
  source:
    'RFC 6749 section 4.1.2, RFC 9700 section 4.14.2; whether the real service ends the tokens is not known',
};

/** What was exchanged before, and for what. */
interface Reuse {
  readonly login: Login;
  readonly reused: Reused;
  /** The parameter that it came in. */
  readonly field: string;
  /** What to do instead, the end of a sentence. */
  readonly advice: string;
}

/**
 * Refuses what was exchanged before. Somebody else may have it, so everything that came of its login ends, unless the organisation has that
 * switched off.
 */
export function refuseReuse(
  { directory, tokens }: TokenRequest,
  { login, reused, field, advice }: Reuse,
): OAuthError {
  const reason = `The ${reused} was used before; ${advice}.`;
  if (!directory.organization.endTokensOnReuse) return invalidGrant(field, reason);
  tokens.endLogin(login, reused);
  const consequence =
    'Somebody else may have had it, so every token of its login was ended: log in again (endTokensOnReuse: false in the organisation would leave them).';
  return new OAuthError('invalid-grant', { field, reason: `${reason} ${consequence}`, origin: ORIGIN });
}
