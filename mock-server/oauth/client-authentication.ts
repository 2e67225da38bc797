import { timingSafeEqual } from 'node:crypto';
import { OAuthError } from '../errors/oauth-error.ts';
import type { Directory } from '../org/directory.ts';
import type { OAuthClient } from '../org/organization.ts';

/** @throws OAuthError `client-not-found` */
export function findClient(directory: Directory, clientId: string): OAuthClient {
  const client = directory.client(clientId);
  if (client !== undefined) return client;
  throw new OAuthError('client-not-found', {
    field: 'client_id',
    reason: `The organisation ${directory.organization.name} has no client with this id${whyUnknown(directory, clientId)}.`,
  });
}

/** The end of a sentence. */
function whyUnknown({ organization }: Directory, clientId: string): string {
  if (organization.clients.some(({ secret }) => isSameSecret(clientId, secret)))
    return ': it is the secret of one, so the two have changed places';
  return clutterOf(clientId);
}

/** What is around a text that was copied from somewhere, as the end of a sentence. */
function clutterOf(text: string): string {
  if (text !== text.trim()) return '; what was sent has white space or a line break before or after it';
  return /^(["'`]).*\1$/.test(text) ? '; what was sent has quotation marks around it' : '';
}

/**
 * @returns whether the client proved who it is; false only where it may stay unproven
 * @throws OAuthError `wrong-secret`; `disabled-client` only to someone who knows the secret
 */
export function authenticateClient(
  client: OAuthClient,
  secrets: readonly string[],
  mayBePublic: boolean,
): boolean {
  if (secrets.length === 0 && !mayBePublic) {
    throw new OAuthError('wrong-secret', {
      field: 'client_secret',
      reason: `The client "${client.name}" was named without its secret.`,
    });
  }
  if (secrets.length > 0 && !secrets.some((secret) => isSameSecret(secret, client.secret))) {
    throw new OAuthError('wrong-secret', {
      field: 'client_secret',
      reason: `The secret is not that of the client "${client.name}"${clutterOf(secrets[0] ?? '')}.`,
    });
  }
  if (client.state !== 'active') {
    throw new OAuthError('disabled-client', {
      field: 'client_id',
      reason: `The client "${client.name}" is ${client.state}.`,
    });
  }
  return secrets.length > 0;
}

/** Takes the same time wherever two secrets of one length begin to differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
