import type { Clock } from '../base/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { JournalEntry } from '../exchange/journal.ts';
import type { ChannelStore } from '../notifications/channel-store.ts';
import type { TokenLedger } from '../oauth/token-ledger.ts';
import type { Directory } from '../org/directory.ts';

/** What rules look things up in. */
export interface MannersContext {
  readonly clock: Clock;
  readonly directory: Directory;
  readonly tokens: TokenLedger;
  readonly notifications: ChannelStore;
}

/** Looks at one finished request after the other. @returns what is bad about this one, in a sentence */
export type MannersRule = (exchange: Exchange, entry: JournalEntry) => string | undefined;
