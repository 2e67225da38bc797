import type { GrantType, OAuthClient } from '../../org/organization.ts';
import type { World } from '../../world.ts';
import type { Parameters } from '../parameters.ts';

/** A token request whose client is known and may use this grant. */
export interface TokenRequest {
  readonly world: World;
  readonly client: OAuthClient;
  /** False where the client was only named, as with PKCE. */
  readonly authenticated: boolean;
  readonly form: Parameters;
}

/** The answer of the token endpoint. The vendor's models have no `scope` in it. */
export interface TokenAnswer {
  access_token: string;
  token_type: 'bearer';
  /** Seconds. */
  expires_in: number;
  refresh_token?: string;
}

/** One way to obtain a token. */
export interface Grant {
  /** The value of `grant_type`. */
  readonly name: string;
  /** What a client must be registered for. */
  readonly registeredAs: GrantType;
  /** Form parameters without which the grant cannot run. */
  readonly parameters: readonly string[];
  /** Whether this request may name its client without proving it. */
  readonly mayBePublic?: (form: Parameters) => boolean;
  /** Whether the organisation knows the grant at all; always, when left out. */
  readonly isOffered?: (world: World) => boolean;
  readonly handle: (request: TokenRequest) => TokenAnswer;
}
