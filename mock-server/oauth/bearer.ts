import { isoOf } from '../base/iso.ts';
import type { BearerRefusal } from './bearer-refusal.ts';
import { explainUnknown } from './explain-unknown.ts';
import { adoptLiteral, isLiteral, isPersonaText } from './literal-token.ts';
import type { TokenAccess } from './token-access.ts';
import type { TokenRecord } from './token-ledger.ts';

export type BearerVerdict = { readonly record: TokenRecord } | BearerRefusal;

/**
 * Judges a token, wherever it was sent. The caller decides on status and code: the API host answers 401, the handover action 400.
 * The quirk `unauthorized-once` of a token is used up by one call.
 */
export function checkBearer(access: TokenAccess, secret: string): BearerVerdict {
  const known = find(access, secret);
  if (known !== undefined) return judge(access, known);
  if (!isLiteral(access, secret)) return explainUnknown(secret);
  const adopted = adoptLiteral(access, secret);
  if ('problem' in adopted) return { fault: 'unknown', reason: adopted.problem };
  const record = access.tokens.find(adopted.secret);
  return record === undefined ? explainUnknown(adopted.secret) : judge(access, record);
}

/** The row of a token in any state; the text of a persona enters the ledger when it is first seen. */
export function findToken(access: TokenAccess, secret: string): TokenRecord | undefined {
  const known = find(access, secret);
  if (known !== undefined || !isLiteral(access, secret)) return known;
  adoptLiteral(access, secret);
  return access.tokens.find(secret);
}

/** A persona that was used before is in the ledger, and is none any more once personas are switched off. */
const find = (access: TokenAccess, secret: string): TokenRecord | undefined =>
  isPersonaText(secret) && !isLiteral(access, secret) ? undefined : access.tokens.find(secret);

function judge({ directory, tokens }: TokenAccess, record: TokenRecord): BearerVerdict {
  const { organization } = directory;
  if (record.organizationId !== organization.id) {
    return {
      fault: 'wrong-org',
      reason: `The token belongs to another organisation; it must be issued by ${organization.name}.`,
    };
  }
  const state = tokens.stateOf(record);
  if (state === 'revoked') {
    const reused = record.login?.endedBy;
    const reason =
      reused === undefined
        ? 'The token was revoked; request a new one.'
        : `The token was ended, because the ${reused} of its login was used twice; log in again.`;
    return { fault: 'revoked', reason };
  }
  if (state === 'expired') {
    return {
      fault: 'expired',
      reason: `The token expired at ${isoOf(record.expiresAt)}; request a new one before that.`,
    };
  }
  if (directory.client(record.clientId)?.state !== 'active') {
    return {
      fault: 'client-disabled',
      reason: `The token was issued to client ${record.clientId}, which is disabled or deleted.`,
    };
  }
  if (record.quirk === 'unauthorized-once') {
    record.quirk = undefined;
    return {
      fault: 'unauthorized-once',
      reason: 'The token has the persona 401-once: its first use is refused, the next one is not.',
    };
  }
  return { record };
}
