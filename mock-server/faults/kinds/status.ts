import { DeclaredError, declaredCodes } from '../../errors/declared-error.ts';
import { COMMON_ERRORS } from '../../errors/genesys/common.ts';
import { GENESYS_ERRORS } from '../../errors/genesys-error.ts';
import { OAUTH_ERRORS, OAuthError, type OAuthErrorId } from '../../errors/oauth-error.ts';
import type { Operation } from '../../openapi/operation.ts';
import { OURS, type StrikeCall, sayFault } from '../call-fault.ts';

/** Refuses with a status and the body that the vendor has for it; nothing is done. */
export const status: StrikeCall<'status'> = (strike, { exchange }) => {
  const { status, retryAfterSeconds } = strike.fault;
  const reason = sayFault(strike, `Answered ${status}`);
  const why = { step: 'fault', reason, origin: OURS } as const;
  const headers = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  const oauth = exchange.operation === undefined ? oauthErrorOf(status) : undefined;
  if (oauth !== undefined) throw new OAuthError(oauth, { reason });
  const own = declaredCode(exchange.operation, status) ?? commonCode(status);
  const values = [String(retryAfterSeconds ?? 0)];
  throw new DeclaredError(
    status,
    own ?? ['mock.fault', 'Genesys Cloud documents no body for this status.'],
    why,
    {
      headers: own === undefined ? { ...headers, 'x-mock-error': 'mock.fault' } : headers,
      values: own?.[1].includes('%s') ? values : [],
    },
  );
};

/** The login host has bodies of its own for some statuses. */
function oauthErrorOf(status: number): OAuthErrorId | undefined {
  const ids = Object.keys(OAUTH_ERRORS) as OAuthErrorId[];
  return ids.find((id) => OAUTH_ERRORS[id].status === status);
}

/** A code of the operation's own where it has one; a 400 has them for mistakes that nobody made, so there the first one it is. */
function declaredCode(operation: Operation | undefined, status: number): [string, string] | undefined {
  const declared = operation === undefined ? [] : declaredCodes(operation, status);
  const own = status === 400 ? undefined : declared.find(([code]) => !(code in COMMON_ERRORS));
  return own ?? declared[0];
}

function commonCode(status: number): [string, string] | undefined {
  const [code, row] = Object.entries(GENESYS_ERRORS).find(([, each]) => each.status === status) ?? [];
  return code === undefined || row === undefined ? undefined : [code, row.message];
}
