import { z } from 'zod';

const event = z.object({ topicName: z.string(), eventBody: z.unknown() });

/** The form of every event from a notification socket. */
export type SocketEvent = z.output<typeof event>;

/**
 * Reads a message of a notification socket as an event of any topic.
 *
 * @returns undefined for anything else, which is no reason to close the socket
 */
export function readEvent(message: string): SocketEvent | undefined {
  try {
    return event.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}
