import type { ScheduledTask } from '../base/clock.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';

/** The one socket of a channel, as the channel sees it. */
export interface Connection {
  send(text: string): void;
  /** Says goodbye; the client closes in turn. */
  close(reason: string): void;
  /** Says goodbye and does not wait for the client. */
  drop(reason: string): void;
}

/** Where notifications are sent: made with a token, listened to through a socket. Times are epoch milliseconds. */
export interface Channel {
  /** Whoever knows it may listen, so it is a secret. */
  readonly id: string;
  /** The channel lives no longer than the token that it was made with (koodaamo/genesys-notifications). */
  readonly token: TokenRecord;
  expiresAt: number;
  /** What was subscribed to, by the text that was sent: the topic names that events carry. */
  readonly subscriptions: Map<string, readonly string[]>;
  connection: Connection | undefined;
  /** What will happen to it by itself. */
  readonly timers: ScheduledTask[];
}

/** Channels are counted and listed for each user and application. */
export function ownerOf({ clientId, userId }: Pick<TokenRecord, 'clientId' | 'userId'>): string {
  return `${clientId} ${userId ?? ''}`;
}
