import { OAuthError } from '../errors/oauth-error.ts';
import { insteadOf, type Parameters } from './parameters.ts';

/** What a request says about its client. */
export interface ClientCredentials {
  readonly clientId: string;
  /** Empty for a client that cannot keep one, as with PKCE in a browser; two where the header can be read in two ways. */
  readonly secrets: readonly string[];
}

/**
 * Reads the client's id and secret from HTTP Basic or from the form; Genesys Cloud takes both.
 * @throws OAuthError `client-not-found` without any, `invalid-request` where they contradict each other or cannot be read
 */
export function readCredentials(authorization: string | undefined, form: Parameters): ClientCredentials {
  const inForm = { clientId: form.get('client_id'), secret: form.get('client_secret') };
  const basic = authorization === undefined ? undefined : readBasic(authorization);
  if (basic === undefined) {
    if (inForm.clientId !== undefined) {
      return { clientId: inForm.clientId, secrets: inForm.secret === undefined ? [] : [inForm.secret] };
    }
    const sent =
      authorization === undefined
        ? 'No client credentials were sent'
        : 'The Authorization header is not of the form "Basic <credentials>"';
    throw new OAuthError('client-not-found', {
      field: 'client_id',
      reason: `${sent}: use HTTP Basic, or client_id and client_secret in the form${insteadOf(form, 'client_id')}.`,
    });
  }
  if (inForm.clientId !== undefined && inForm.clientId !== basic.clientId) {
    throw new OAuthError('invalid-request', {
      field: 'client_id',
      reason: 'The Authorization header and client_id in the form name different clients.',
    });
  }
  if (inForm.secret !== undefined && !basic.secrets.includes(inForm.secret)) {
    throw new OAuthError('invalid-request', {
      field: 'client_secret',
      reason: 'The Authorization header and client_secret in the form hold different secrets.',
    });
  }
  return basic;
}

/** @returns undefined for a header of another scheme, which says nothing about the client */
function readBasic(header: string): ClientCredentials | undefined {
  const encoded = /^Basic +(\S*) *$/i.exec(header)?.[1];
  if (encoded === undefined) {
    if (/^Basic\b/i.test(header)) throw unreadable();
    return undefined;
  }
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 1) throw unreadable();
  const secret = pair.slice(colon + 1);
  const decoded = formDecode(secret);
  return {
    clientId: formDecode(pair.slice(0, colon)),
    secrets: decoded === secret ? [secret] : [decoded, secret],
  };
}

const unreadable = () =>
  new OAuthError('invalid-request', {
    field: 'header.authorization',
    reason: 'The Authorization header is not "Basic " and the Base64 form of clientId:clientSecret.',
  });

/** RFC 6749 section 2.3.1 form-encodes both parts before Base64; the vendor's SDKs do not, so a secret is tried as it is too. */
function formDecode(part: string): string {
  if (!/[%+]/.test(part)) return part;
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}
