import { GenesysError } from '../../errors/genesys-error.ts';
import { OURS, type StrikeCall, sayFault } from '../call-fault.ts';

/** Ends the life of the token that a call was made with: this call is refused, and so is every later one with it. */
export const staleToken: StrikeCall<'stale-token'> = (strike, { tokens, exchange, token }) => {
  if (token === undefined) return;
  tokens.expire(token);
  // A session in the body is judged by the operation, which says it in its own way.
  if (exchange.principal?.accepted === undefined) return;
  const reason = sayFault(strike, 'The token expired before its time');
  throw new GenesysError('credentials.expired', {
    step: 'fault',
    field: 'header.authorization',
    reason,
    origin: OURS,
  });
};
