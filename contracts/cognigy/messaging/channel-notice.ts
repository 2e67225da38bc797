import { z } from 'zod';
import { readEvent } from './read-event.ts';

/** A message of a notification socket about the socket or its channel. */
export interface ChannelNotice {
  /**
   * After `closing` the socket lives for about a minute. After `token-revoked`, and after `evicted`, which means that a newer channel
   * has replaced this one, nothing else comes.
   */
  readonly kind: 'heartbeat' | 'pong' | 'closing' | 'token-revoked' | 'evicted';
  /** For the log. */
  readonly text: string | undefined;
}

const body = z.object({ message: z.string().optional() });

/** Some system topics end with the id of the channel. */
const SYSTEM = /^v2\.system\.(?<about>[a-z_]+)(\.[^.]+)?$/;

/** By the end of the system topic, or by the text of a `channel.metadata` message. */
const KINDS: Readonly<Record<string, ChannelNotice['kind']>> = {
  'WebSocket Heartbeat': 'heartbeat',
  pong: 'pong',
  socket_closing: 'closing',
  token_revoked: 'token-revoked',
  no_longer_subscribed: 'evicted',
};

/**
 * Reads a message of a notification socket.
 *
 * @returns undefined unless it is about the socket or its channel
 */
export function readChannelNotice(message: string): ChannelNotice | undefined {
  const event = readEvent(message);
  if (event === undefined) return undefined;
  const text = body.safeParse(event.eventBody).data?.message;
  const about = event.topicName === 'channel.metadata' ? text : SYSTEM.exec(event.topicName)?.groups?.about;
  const kind = about !== undefined && Object.hasOwn(KINDS, about) ? KINDS[about] : undefined;
  return kind && { kind, text };
}
