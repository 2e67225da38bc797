import { z } from 'zod';
import { readEvent } from './read-event.ts';

/** What a socket tells about itself. */
export interface ChannelNotice {
  /**
   * After `closing` the socket lives for about a minute; after `token-revoked` and `evicted`, the latter being for a channel that made
   * room for another one, nothing else comes.
   */
  readonly kind: 'heartbeat' | 'pong' | 'closing' | 'token-revoked' | 'evicted';
  /** For the log. */
  readonly text: string | undefined;
}

const body = z.object({ message: z.string().optional() });

/** Some topics of the system end with the id of the channel. */
const SYSTEM = /^v2\.system\.(?<about>[a-z_]+)(\.[^.]+)?$/;

/** By topic, or by what the socket says where all it says has one topic. */
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
 * @returns undefined for everything that is not about the socket
 */
export function readChannelNotice(message: string): ChannelNotice | undefined {
  const event = readEvent(message);
  if (event === undefined) return undefined;
  const text = body.safeParse(event.eventBody).data?.message;
  const about = event.topicName === 'channel.metadata' ? text : SYSTEM.exec(event.topicName)?.groups?.about;
  const kind = about !== undefined && Object.hasOwn(KINDS, about) ? KINDS[about] : undefined;
  return kind && { kind, text };
}
