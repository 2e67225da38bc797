import type { Clock } from '../base/clock.ts';
import type { Answer, Exchange } from '../exchange/exchange.ts';
import type { ChannelStore } from '../notifications/channel-store.ts';
import type { TokenLedger } from '../oauth/token-ledger.ts';
import type { Directory } from '../org/directory.ts';

/** Where rules look things up. */
export interface MannersContext {
  readonly clock: Clock;
  readonly directory: Directory;
  readonly tokens: TokenLedger;
  readonly notifications: ChannelStore;
}

/** Called with one finished request after the other; returns what is bad about this one, in a sentence. */
export type MannersRule = (exchange: Exchange, answer: Answer) => string | undefined;
