/** What can be wrong with a token by itself, independent of what it is used for. */
export type BearerFault =
  | 'malformed'
  | 'unknown'
  | 'wrong-org'
  | 'revoked'
  | 'expired'
  | 'client-disabled'
  | 'unauthorized-once';

/** Why a token is not good. `reason` starts with "The token" and never quotes it. */
export interface BearerRefusal {
  readonly fault: BearerFault;
  readonly reason: string;
}
