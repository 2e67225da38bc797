import type { Clock } from '../../base/clock.ts';
import type { HostRule, Sent } from '../../http/untrusted-host.ts';
import type { Directory } from '../../org/directory.ts';
import type { GrantType, OAuthClient } from '../../org/organization.ts';
import type { Parameters } from '../parameters.ts';
import type { TokenLedger } from '../token-ledger.ts';

/** What tokens are issued with. */
export interface Issuer extends HostRule {
  readonly clock: Clock;
  readonly directory: Directory;
  readonly tokens: TokenLedger;
}

/** A token request whose client is known and may use this grant. */
export interface TokenRequest extends Issuer {
  /** How it came. */
  readonly exchange: Sent;
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
  readonly isOffered?: (directory: Directory) => boolean;
  readonly handle: (request: TokenRequest) => TokenAnswer;
}
