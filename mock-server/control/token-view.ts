import { isoOf } from '../base/iso.ts';
import type { TokenLedger, TokenRecord, TokenState } from '../oauth/token-ledger.ts';

/** One row of the ledger without its secret. */
export interface TokenView {
  readonly id: string;
  readonly state: TokenState;
  readonly clientId: string;
  readonly userId: string | null;
  readonly organizationId: string;
  readonly scopes: readonly string[];
  /** Null where the roles of the client or user decide. */
  readonly permissions: readonly string[] | null;
  /** ISO 8601, as the next one. */
  readonly issuedAt: string;
  readonly expiresAt: string;
}

export function tokenView(tokens: TokenLedger, record: TokenRecord): TokenView {
  return {
    id: record.id,
    state: tokens.stateOf(record),
    clientId: record.clientId,
    userId: record.userId ?? null,
    organizationId: record.organizationId,
    scopes: record.scopes,
    permissions: record.permissions === undefined ? null : [...record.permissions],
    issuedAt: isoOf(record.issuedAt),
    expiresAt: isoOf(record.expiresAt),
  };
}
