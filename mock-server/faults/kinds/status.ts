import { LONGEST_SECONDS } from '../../base/moments.ts';
import { DeclaredError, declaredCodes } from '../../errors/declared-error.ts';
import { COMMON_ERRORS } from '../../errors/genesys/common.ts';
import { GENESYS_ERRORS } from '../../errors/genesys-error.ts';
import { OAUTH_ERRORS, OAuthError, type OAuthErrorId } from '../../errors/oauth-error.ts';
import type { Operation } from '../../openapi/operation.ts';
import { type CallFault, FAULT_ORIGIN, faultReason, type Zod } from '../fault-kind.ts';

const schema = (z: Zod) =>
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().min(400).max(599),
    retryAfterSeconds: z.int().min(0).max(LONGEST_SECONDS).optional(),
  });

export const status: CallFault<typeof schema> = {
  kind: 'status',
  what: 'refuses with this status and the body that the vendor has for it; nothing is done',
  target: 'call',
  schema,
  apply({ operation }, hit) {
    const { status, retryAfterSeconds } = hit.fault;
    const reason = faultReason(hit, `Answered ${status}`);
    const why = { step: 'fault', reason, origin: FAULT_ORIGIN } as const;
    const headers = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
    const oauth = operation === undefined ? oauthErrorOf(status) : undefined;
    if (oauth !== undefined) throw new OAuthError(oauth, { reason });
    const own = declaredCode(operation, status) ?? commonCode(status);
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
  },
};

/** The login host has bodies of its own for some statuses. */
function oauthErrorOf(status: number): OAuthErrorId | undefined {
  const ids = Object.keys(OAUTH_ERRORS) as OAuthErrorId[];
  return ids.find((id) => OAUTH_ERRORS[id].status === status);
}

/** A code of the operation's own where it has one. The codes of a 400 name mistakes that this call did not make, so there the first one is taken. */
function declaredCode(operation: Operation | undefined, status: number): [string, string] | undefined {
  const declared = operation === undefined ? [] : declaredCodes(operation, status);
  const own = status === 400 ? undefined : declared.find(([code]) => !(code in COMMON_ERRORS));
  return own ?? declared[0];
}

function commonCode(status: number): [string, string] | undefined {
  const [code, row] = Object.entries(GENESYS_ERRORS).find(([, each]) => each.status === status) ?? [];
  return code === undefined || row === undefined ? undefined : [code, row.message];
}
