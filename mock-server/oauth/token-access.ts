import type { Ids } from '../base/ids.ts';
import type { Directory } from '../org/directory.ts';
import type { TokenLedger } from './token-ledger.ts';

/** What tokens are issued from and judged by. */
export interface TokenAccess {
  readonly tokens: TokenLedger;
  readonly directory: Directory;
  readonly ids: Ids;
}
