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
  /** It is a secret: all that a client needs to listen. */
  readonly id: string;
  /** The channel lives no longer than the token that it was made with (koodaamo/genesys-notifications). */
  readonly token: TokenRecord;
  expiresAt: number;
  /** What was subscribed to, by the text that was sent: the topic names that events carry. */
  readonly subscriptions: Map<string, readonly string[]>;
  connection: Connection | undefined;
  /** Of its warning and its end. */
  readonly timers: ScheduledTask[];
}

/** Channels are counted and listed by user and application. */
export function ownerOf({ clientId, userId }: Pick<TokenRecord, 'clientId' | 'userId'>): string {
  return `${clientId} ${userId ?? ''}`;
}
