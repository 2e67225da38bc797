import { z } from 'zod';

const event = z.object({ topicName: z.string(), eventBody: z.unknown() });

/** What every message of a notification socket is made of. */
export type SocketEvent = z.output<typeof event>;

/**
 * Reads a message of a notification socket as far as all of them are alike.
 *
 * @returns undefined for anything else: whatever it is, the socket stays open for the rest
 */
export function readEvent(message: string): SocketEvent | undefined {
  try {
    return event.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}
