import type { Directory } from '../org/directory.ts';
import { TOKEN_VALIDITY } from '../org/token-validity.ts';
import { parseLifetimeSeconds } from './lifetime.ts';
import { permissionCovers } from './permissions.ts';
import type { TokenGrant } from './token-ledger.ts';

const OTHER_ORGANIZATION_ID = '0badc0de-0000-4000-8000-000000000001';
const DELETED_CLIENT_ID = '0badc0de-0000-4000-8000-000000000002';

/** A state that a token can be in, by a name that tests and people ask for. */
export interface Persona {
  /** What such a token is, e.g. `a token past its life`. */
  readonly what: string;
  /** What stands after the colon; a persona without it takes no colon. */
  readonly argument?: {
    readonly name: string;
    readonly example: string;
    /** @returns what a right argument would be, for a wrong one */
    readonly problem: (text: string) => string | undefined;
  };
}

/** A persona and how its token is issued. */
export interface PersonaRow extends Persona {
  /** A text that no mock ever issues. */
  readonly text?: string;
  /** Changes what a good token would be issued with. */
  readonly alter?: (grant: TokenGrant, directory: Directory, argument: string) => Partial<TokenGrant>;
  readonly revoked?: true;
}

/** Every persona, one row each. A new one needs a row here, and one in the table of the test. */
export const PERSONA_ROWS = {
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
      example: 'routing:queue:view',
      problem: (text) =>
        /^[A-Za-z]+:[A-Za-z]+:[A-Za-z]+$/.test(text)
          ? undefined
          : 'a permission is written domain:entity:action',
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
    argument: { name: 'duration', example: 'PT5M', problem: lifetimeProblem },
    alter: (_grant, _directory, duration) => ({ expiresInSeconds: parseLifetimeSeconds(duration) ?? 0 }),
  },
  '401-once': {
    what: 'a good token whose first use is refused',
    alter: () => ({ quirk: 'unauthorized-once' }),
  },
  'rate-limited': {
    what: 'a good token that is always over its rate limit',
    alter: () => ({ quirk: 'rate-limited' }),
  },
} satisfies Readonly<Record<string, PersonaRow>>;

/** How a persona is asked for: by its name and, where it takes an argument, that after a colon. */
export type PersonaName = {
  [Name in keyof typeof PERSONA_ROWS]: (typeof PERSONA_ROWS)[Name] extends { argument: object }
    ? `${Name}:${string}`
    : Name;
}[keyof typeof PERSONA_ROWS];

function lifetimeProblem(text: string): string | undefined {
  const seconds = parseLifetimeSeconds(text);
  if (seconds !== undefined && seconds <= TOKEN_VALIDITY.max) return undefined;
  return `a lifetime is an ISO 8601 duration or a number of seconds, at most ${TOKEN_VALIDITY.max} s`;
}
