import { LONGEST_SECONDS } from '../base/moments.ts';
import { MockError } from '../errors/mock-error.ts';
import type { Directory } from '../org/directory.ts';
import type { OAuthClient } from '../org/organization.ts';
import { isLifetime } from './lifetime.ts';
import type { PersonaRow } from './personas.ts';
import { readPersona } from './read-persona.ts';
import type { TokenAccess } from './token-access.ts';
import type { IssuedToken, TokenGrant } from './token-ledger.ts';

/** What else a token is issued with; the persona decides where both speak. */
export interface PersonaOptions {
  /** The first active client for client credentials when left out. */
  readonly clientId?: string | undefined;
  readonly userId?: string | undefined;
  /** All scopes of the client when left out. */
  readonly scopes?: readonly string[] | undefined;
  /** What the roles allow when left out. */
  readonly permissions?: readonly string[] | undefined;
  /** The client's own validity when left out. */
  readonly expiresInSeconds?: number | undefined;
}

/**
 * Issues a token that behaves as its persona says. `unknown` and `malformed` are texts that stand in no ledger, so their id names
 * nothing.
 *
 * @param name a {@link PersonaName}, which callers may have from a person
 * @throws MockError `mock.control.invalid` for a persona, client or user that does not exist, and for a lifetime that is none
 */
export function issuePersona(access: TokenAccess, name: string, options: PersonaOptions = {}): IssuedToken {
  const { expiresInSeconds = 0 } = options;
  if (!isLifetime(expiresInSeconds))
    throw invalid('expiresInSeconds', `A token lives for 0 to ${LONGEST_SECONDS} seconds.`);
  const reading = readPersona(name);
  if (reading.problem !== undefined) throw invalid('persona', reading.problem);
  const { persona, argument } = reading;
  if (persona.text === undefined) return issueAs(access, persona, argument, options);
  return { id: access.ids.uuid(), accessToken: persona.text, expiresInSeconds: 0 };
}

/** @param secret the text of the token; one that cannot be guessed when left out */
export function issueAs(
  { tokens, directory }: TokenAccess,
  persona: PersonaRow,
  argument: string,
  options: PersonaOptions,
  secret?: string,
): IssuedToken {
  const grant = goodGrant(directory, options);
  const issued = tokens.issue({ ...grant, ...persona.alter?.(grant, directory, argument) }, secret);
  const record = persona.revoked ? tokens.byId(issued.id) : undefined;
  if (record !== undefined) tokens.revoke(record);
  return issued;
}

/** Carries a user where one is named, and where the organisation would refuse a handover without. */
function goodGrant(directory: Directory, options: PersonaOptions): TokenGrant {
  const { organization } = directory;
  const client = clientOf(directory, options.clientId);
  const defaultUser = organization.handover.requireUserSession ? organization.users[0]?.id : undefined;
  if (options.userId !== undefined && directory.user(options.userId) === undefined) {
    throw invalid('userId', 'The organisation has no user with this id.');
  }
  return {
    clientId: client.id,
    userId: options.userId ?? defaultUser,
    organizationId: organization.id,
    scopes: options.scopes ?? client.scope,
    expiresInSeconds: options.expiresInSeconds ?? client.accessTokenValiditySeconds,
    ...(options.permissions === undefined ? {} : { permissions: options.permissions }),
  };
}

function clientOf(directory: Directory, id: string | undefined): OAuthClient {
  const client = id === undefined ? defaultClient(directory) : directory.client(id);
  if (client !== undefined) return client;
  throw invalid('clientId', 'The organisation has no client with this id.');
}

/** Where every client is switched off, the first one's token is issued all the same: its use is then refused, and says why. */
function defaultClient(directory: Directory): OAuthClient | undefined {
  const { clients } = directory.organization;
  const active = clients.filter((client) => client.state === 'active');
  return (
    active.find((client) => client.authorizedGrantType === 'CLIENT-CREDENTIALS') ?? active[0] ?? clients[0]
  );
}

const invalid = (field: string, reason: string) =>
  new MockError('mock.control.invalid', 'control', { field, reason });
