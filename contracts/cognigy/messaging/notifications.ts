import { z } from 'zod';
import { callApi } from '../access/api-call.ts';
import { GenesysRequestError } from '../access/genesys-request-error.ts';
import type { GenesysSession } from '../access/genesys-session.ts';

const channel = z.object({ id: z.string(), connectUri: z.string() });

/** A notification channel. The address of its socket is a secret: it is all that one needs to listen. */
export type NotificationChannel = z.output<typeof channel>;

/** @throws GenesysRequestError */
export function openChannel(session: GenesysSession): Promise<NotificationChannel> {
  return callApi(session, 'POST', '/api/v2/notifications/channels', channel);
}

const subscriptions = z.object({ entities: z.array(z.object({ id: z.string() })) });

/**
 * Replaces the topics of a channel, and extends its life to another 24 hours. If one topic is refused, all are.
 *
 * @returns the topics in force
 * @throws GenesysRequestError
 */
export async function subscribe(
  session: GenesysSession,
  channelId: string,
  topics: readonly string[],
): Promise<string[]> {
  const path = `/api/v2/notifications/channels/${encodeURIComponent(channelId)}/subscriptions`;
  const { entities } = await callApi(
    session,
    'PUT',
    path,
    subscriptions,
    topics.map((id) => ({ id })),
  );
  return entities.map(({ id }) => id);
}

/**
 * Asks whether a channel still exists: it may have expired, or a newer one may have replaced it.
 *
 * @throws GenesysRequestError when the answer is neither yes nor no
 */
export async function isChannelAlive(session: GenesysSession, channelId: string): Promise<boolean> {
  try {
    await callApi(
      session,
      'HEAD',
      `/api/v2/notifications/channels/${encodeURIComponent(channelId)}`,
      z.unknown(),
    );
    return true;
  } catch (error) {
    if (error instanceof GenesysRequestError && error.status === 404) return false;
    throw error;
  }
}
