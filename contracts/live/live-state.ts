import type { ClientCredentials } from '../cognigy/access/token-request.ts';
import type { StateValues } from '../states/state.ts';
import type { RunTokens } from './run-tokens.ts';
import type { SettingName } from './settings.ts';

/** What a state can be brought about with. */
export interface LiveOrganization {
  /** Only of settings that the state needs: interactions whose settings are not there are left out. */
  readonly setting: (name: SettingName) => string;
  readonly tokens: RunTokens;
}

/** A state that a real organisation can be in. */
export interface Reachable {
  readonly needs: readonly SettingName[];
  /** Bringing it about changes more than tokens of the run itself. */
  readonly writes?: true;
  /** Whose token it takes, or whose token it is. */
  readonly client?: ClientKind;
  readonly seed: (organization: LiveOrganization) => StateValues | Promise<StateValues>;
}

/** A state that it is in, or cannot be brought into by us; the text says why. */
export interface OutOfReach {
  readonly why: string;
}

export type Way = Reachable | OutOfReach;

/** How a real organisation is brought into a state, from the parameters of its sentence. */
export type LiveState = (parameters: unknown) => Way;

/** One that holds anyway, with these values. */
export function given(values: StateValues = {}): Way {
  return { needs: [], seed: () => values };
}

/** One that the person who runs this has prepared. */
export function prepared(key: string, name: SettingName): Way {
  return { needs: [name], seed: ({ setting }) => ({ [key]: setting(name) }) };
}

export function outOfReach(why: string): Way {
  return { why };
}

export type ClientKind = '' | 'LIMITED_' | 'DISABLED_' | 'CODE_';

/** One that a client brings about, or a token of it. */
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

/** One in which a client asks for a token: the values are its credentials. */
export function clientAt(client: ClientKind): Way {
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

/** As the interactions take them: id and secret for a Basic header. */
export function credentialsOf({ clientId, clientSecret }: ClientCredentials): StateValues {
  return { credentials: Buffer.from(`${clientId}:${clientSecret}`).toString('base64') };
}
