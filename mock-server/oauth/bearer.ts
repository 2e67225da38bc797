import { adoptLiteral, LITERAL_PREFIX, type TokenAccess } from './personas.ts';
import type { TokenRecord } from './token-ledger.ts';

/** What can be wrong with a token by itself, whatever it is used for. */
export type BearerFault =
  | 'malformed'
  | 'unknown'
  | 'wrong-org'
  | 'revoked'
  | 'expired'
  | 'client-disabled'
  | 'unauthorized-once';

/** `reason` starts with "The token" and never quotes it. */
export type BearerVerdict =
  | { readonly record: TokenRecord }
  | { readonly fault: BearerFault; readonly reason: string };

/**
 * Judges a token, wherever it was sent. The caller decides on status and code: the API host answers 401, the handover action 400.
 * Persona tokens of quirk `unauthorized-once` are used up by one call.
 */
export function checkBearer(access: TokenAccess, secret: string): BearerVerdict {
  const record = access.tokens.find(secret);
  if (record !== undefined) return judge(access, record);
  if (isLiteral(access, secret)) return checkLiteral(access, secret);
  return explainUnknown(secret);
}

/** The row of a token, whatever its state; the text of a persona enters the ledger when it is first seen. */
export function findToken(access: TokenAccess, secret: string): TokenRecord | undefined {
  const known = access.tokens.find(secret);
  if (known !== undefined || !isLiteral(access, secret)) return known;
  adoptLiteral(access, secret);
  return access.tokens.find(secret);
}

const isLiteral = ({ directory }: TokenAccess, text: string) =>
  text.startsWith(LITERAL_PREFIX) && directory.organization.personas;

function checkLiteral(access: TokenAccess, literal: string): BearerVerdict {
  const adopted = adoptLiteral(access, literal);
  if ('problem' in adopted) return { fault: 'unknown', reason: adopted.problem };
  const record = access.tokens.find(adopted.secret);
  return record === undefined ? explainUnknown(adopted.secret) : judge(access, record);
}

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
    return { fault: 'revoked', reason: 'The token was revoked; request a new one.' };
  }
  if (state === 'expired') {
    const at = new Date(record.expiresAt).toISOString();
    return { fault: 'expired', reason: `The token expired at ${at}; request a new one before that.` };
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
      reason: 'The token is of persona 401-once: its first use is refused, the next one is not.',
    };
  }
  return { record };
}

/** A bearer token as RFC 6750 section 2.1 spells it (b64token). */
const B64TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
const JWT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/;

/** Tells a text that is in no ledger how it differs from a token, for the mistakes that are common. */
function explainUnknown(text: string): BearerVerdict {
  if (text.trim() === '') return { fault: 'malformed', reason: 'The token is empty.' };
  if (/^bearer\s/i.test(text)) {
    return {
      fault: 'malformed',
      reason: 'The token starts with "Bearer "; send the access token alone here.',
    };
  }
  if (!B64TOKEN.test(text)) {
    return {
      fault: 'malformed',
      reason:
        'The token has characters that no bearer token has (RFC 6750 allows letters, digits and -._~+/ with = at the end); perhaps a placeholder was not filled in.',
    };
  }
  if (JWT.test(text)) {
    return {
      fault: 'malformed',
      reason:
        'The token has the shape of a JWT (three parts with dots); access tokens of Genesys Cloud are opaque texts from POST /oauth/token.',
    };
  }
  return {
    fault: 'unknown',
    reason: 'The token was never issued here, or before the last reset; get one with POST /oauth/token.',
  };
}
