import type { Ids } from '../base/ids.ts';
import { MockError } from '../errors/mock-error.ts';
import type { Directory } from '../org/directory.ts';
import type { OAuthClient } from '../org/organization.ts';
import { TOKEN_VALIDITY } from '../org/token-validity.ts';
import { parseLifetimeSeconds } from './lifetime.ts';
import { permissionCovers } from './permissions.ts';
import type { IssuedToken, TokenGrant, TokenLedger } from './token-ledger.ts';

/** What tokens are issued from and judged by. */
export interface TokenAccess {
  readonly tokens: TokenLedger;
  readonly directory: Directory;
  readonly ids: Ids;
}

/** Who a token can pretend to be. */
export type PersonaName =
  | 'valid'
  | 'unknown'
  | 'malformed'
  | 'expired'
  | 'revoked'
  | 'wrong-org'
  | 'no-user'
  | 'under-scoped'
  | `missing-permission:${string}`
  | 'disabled-client'
  | `expires-in:${string}`
  | '401-once'
  | 'rate-limited';

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

/** Tokens pasted by a person start so: `persona.expired`. */
export const LITERAL_PREFIX = 'persona.';

/** Literal tokens are the same on every day of a long-running mock: what is not about expiry lives a hundred years. */
const LITERAL_LIFETIME_SECONDS = 100 * 365 * 86_400;
const OTHER_ORGANIZATION_ID = '0badc0de-0000-4000-8000-000000000001';
const DELETED_CLIENT_ID = '0badc0de-0000-4000-8000-000000000002';

interface Persona {
  readonly what: string;
  /** What stands after the colon; a persona without it takes no colon. */
  readonly argument?: { readonly name: string; readonly problem: (text: string) => string | undefined };
  /** A text that no mock ever issues. */
  readonly text?: string;
  /** Changes what a good token would be issued with. */
  readonly alter?: (grant: TokenGrant, directory: Directory, argument: string) => Partial<TokenGrant>;
  readonly revoked?: true;
}

/** Every persona, one row each. */
export const PERSONAS: Readonly<Record<string, Persona>> = {
  valid: { what: 'a good token of the handover client with all its scopes' },
  unknown: { what: 'a text that was never issued', text: 'abc-123' },
  malformed: {
    what: 'a text that cannot be a token: a template expression that nobody filled in',
    text: '{{context.sessionToken}}',
  },
  expired: { what: 'a token past its life', alter: () => ({ expiresInSeconds: 0 }) },
  revoked: { what: 'a token that was withdrawn before its life ended', revoked: true },
  'wrong-org': {
    what: 'a good token of another organisation',
    alter: () => ({ organizationId: OTHER_ORGANIZATION_ID }),
  },
  'no-user': {
    what: 'a token that is bound to no user, as client credentials give',
    alter: () => ({ userId: undefined }),
  },
  'under-scoped': {
    what: 'a token that may only read who it belongs to',
    alter: () => ({ scopes: ['user-basic-info'] }),
  },
  'missing-permission': {
    what: 'a good token without one of the permissions that the roles would give',
    argument: {
      name: 'permission',
      problem: (text) =>
        /^[A-Za-z]+:[A-Za-z]+:[A-Za-z]+$/.test(text)
          ? undefined
          : 'a permission is written domain:entity:action, e.g. missing-permission:routing:queue:view',
    },
    alter: (grant, directory, permission) => ({
      permissions: [...(grant.permissions ?? directory.permissionsOf(grant.userId ?? grant.clientId))].filter(
        (granted) => !permissionCovers(granted, permission),
      ),
    }),
  },
  'disabled-client': {
    what: 'a token whose client was switched off after it was issued',
    alter: (_grant, directory) => ({
      clientId:
        directory.organization.clients.find((client) => client.state !== 'active')?.id ?? DELETED_CLIENT_ID,
    }),
  },
  'expires-in': {
    what: 'a good token that lives as long as it says',
    argument: { name: 'duration', problem: lifetimeProblem },
    alter: (_grant, _world, duration) => ({ expiresInSeconds: parseLifetimeSeconds(duration) ?? 0 }),
  },
  '401-once': {
    what: 'a good token whose first use is refused',
    alter: () => ({ quirk: 'unauthorized-once' }),
  },
  'rate-limited': {
    what: 'a good token that is always over its rate limit',
    alter: () => ({ quirk: 'rate-limited' }),
  },
};

/** How every persona is written, e.g. `missing-permission:<permission>`. */
export const PERSONA_SPELLINGS: readonly string[] = Object.entries(PERSONAS).map(([name, { argument }]) =>
  argument === undefined ? name : `${name}:<${argument.name}>`,
);

/**
 * Issues a token that behaves as its persona says. `unknown` and `malformed` are texts that stand in no ledger, so their id names
 * nothing.
 * @throws MockError `mock.control.invalid` for a persona, client or user that there is not
 */
export function issuePersona(access: TokenAccess, name: string, options: PersonaOptions = {}): IssuedToken {
  const { persona, argument, problem } = readPersona(name);
  if (problem !== undefined)
    throw new MockError('mock.control.invalid', 'control', { field: 'persona', reason: problem });
  if (persona.text !== undefined) {
    return { id: access.ids.uuid(), accessToken: persona.text, expiresInSeconds: 0 };
  }
  return issue(access, persona, argument, options);
}

/**
 * What a literal `persona.<name>` stands for. On first sight it enters the ledger under its own text.
 * @returns the text to judge in its place, or why there is no such persona
 */
export function adoptLiteral(
  access: TokenAccess,
  literal: string,
): { readonly secret: string } | { readonly problem: string } {
  const name = literal.slice(LITERAL_PREFIX.length);
  const { persona, argument, problem } = readPersona(name);
  if (problem !== undefined) return { problem };
  if (persona.text !== undefined) return { secret: persona.text };
  issue(access, persona, argument, { expiresInSeconds: LITERAL_LIFETIME_SECONDS }, literal);
  return { secret: literal };
}

type Reading =
  | { readonly persona: Persona; readonly argument: string; readonly problem?: undefined }
  | { readonly persona?: undefined; readonly argument?: undefined; readonly problem: string };

function readPersona(text: string): Reading {
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  const argument = colon < 0 ? '' : text.slice(colon + 1);
  const persona = Object.hasOwn(PERSONAS, name) ? PERSONAS[name] : undefined;
  if (persona === undefined || (persona.argument === undefined && colon >= 0)) {
    return { problem: `There is no such persona. The personas are ${PERSONA_SPELLINGS.join(', ')}.` };
  }
  const problem = persona.argument?.problem(argument);
  return problem === undefined ? { persona, argument } : { problem: `Persona ${name}: ${problem}.` };
}

function issue(
  { tokens, directory }: TokenAccess,
  persona: Persona,
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

function lifetimeProblem(text: string): string | undefined {
  const seconds = parseLifetimeSeconds(text);
  if (seconds !== undefined && seconds <= TOKEN_VALIDITY.max) return undefined;
  return `a lifetime is an ISO 8601 duration or a number of seconds, at most ${TOKEN_VALIDITY.max} s, e.g. expires-in:PT5M`;
}
