import type { ClientCredentials } from '../cognigy/access/token-request.ts';
import type { StateValues } from '../states/state.ts';
import type { RunTokens } from './run-tokens.ts';
import type { SettingName } from './settings.ts';

/** What a state can use. */
export interface LiveOrganization {
  /** A setting that the state needs: interactions whose settings are missing are left out. */
  readonly setting: (name: SettingName) => string;
  readonly tokens: RunTokens;
}

/** A state that a real organisation can be in. */
export interface Reachable {
  readonly needs: readonly SettingName[];
  /** Seeding it changes something in the organisation, other than the run's own tokens. */
  readonly writes?: true;
  /** The client whose token it uses or supplies. */
  readonly client?: ClientKind;
  readonly seed: (organization: LiveOrganization) => StateValues | Promise<StateValues>;
}

/** A state that we cannot bring a real organisation into; the text says why. */
export interface OutOfReach {
  readonly why: string;
}

export type Reachability = Reachable | OutOfReach;

/** How a real organisation is brought into a state, from the parameters of its sentence. */
export type LiveState = (parameters: unknown) => Reachability;

/** A state that every organisation is in, with these values. */
export function given(values: StateValues = {}): Reachability {
  return { needs: [], seed: () => values };
}

/** A state that the person who runs the replay has prepared. */
export function prepared(key: string, name: SettingName): Reachability {
  return { needs: [name], seed: ({ setting }) => ({ [key]: setting(name) }) };
}

export function outOfReach(why: string): Reachability {
  return { why };
}

export type ClientKind = '' | 'LIMITED_' | 'DISABLED_' | 'CODE_';

/** A state that needs a client, to call the API or for its token. */
export function asClient(
  client: ClientKind,
  seed: (organization: LiveOrganization, credentials: ClientCredentials) => Promise<StateValues>,
): Reachable {
  return {
    needs: clientSettings(client),
    client,
    seed: (organization) => seed(organization, clientOf(organization, client)),
  };
}

/** A state for a token request: the values are the client's credentials. */
export function clientAt(client: ClientKind): Reachability {
  return {
    needs: clientSettings(client),
    seed: (organization) => credentialsOf(clientOf(organization, client)),
  };
}

/** The two settings of a client. */
function clientSettings(kind: ClientKind): readonly SettingName[] {
  return [`GENESYS_${kind}CLIENT_ID`, `GENESYS_${kind}CLIENT_SECRET`];
}

export function clientOf({ setting }: LiveOrganization, kind: ClientKind): ClientCredentials {
  return {
    clientId: setting(`GENESYS_${kind}CLIENT_ID`),
    clientSecret: setting(`GENESYS_${kind}CLIENT_SECRET`),
  };
}

/** Credentials in the form that interactions use: Base64 of id and secret, for a Basic header. */
export function credentialsOf({ clientId, clientSecret }: ClientCredentials): StateValues {
  return { credentials: Buffer.from(`${clientId}:${clientSecret}`).toString('base64') };
}
