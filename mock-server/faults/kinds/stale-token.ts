import { GenesysError } from '../../errors/genesys-error.ts';
import { type CallFault, FAULT_ORIGIN, faultReason, type Zod } from '../fault-kind.ts';

const schema = (z: Zod) => z.strictObject({ kind: z.literal('stale-token') });

/** This call is refused, and so is every later one with the same token. */
export const staleToken: CallFault<typeof schema> = {
  kind: 'stale-token',
  what: 'ends the life of the token that the call is made with',
  target: 'call',
  schema,
  appliesTo: ({ token }) => token !== undefined,
  apply({ token, tokens, isTokenInHeader }, hit) {
    if (token !== undefined) tokens.expire(token);
    // A session in the body is judged by the operation, which refuses it in its own words.
    if (!isTokenInHeader) return;
    throw new GenesysError('credentials.expired', {
      step: 'fault',
      field: 'header.authorization',
      reason: faultReason(hit, 'The token expired before its time'),
      origin: FAULT_ORIGIN,
    });
  },
};
