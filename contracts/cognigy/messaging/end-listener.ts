import type { GenesysSession } from '../access/genesys-session.ts';
import { type ChannelNotice, readChannelNotice } from './channel-notice.ts';
import { type EndSignal, endTopics, readNotification } from './end-signal.ts';
import { openChannel, subscribe } from './notifications.ts';

/** Nothing, or not much, comes after these: the socket is closed at once, so that its owner can listen again. */
const LAST_NOTICES: ReadonlySet<ChannelNotice['kind']> = new Set(['closing', 'token-revoked', 'evicted']);

export interface EndListener {
  /** Settles when the socket is closed, by us or by Genesys Cloud. If the end has not come by then, listen again. */
  readonly closed: Promise<void>;
  close(): void;
}

/**
 * Listens for the end of one conversation on a notification socket. The socket is opened before the subscription, so that no event is
 * missed.
 *
 * @throws GenesysRequestError, or Error when the socket cannot be opened
 */
export async function listenForEnd(
  session: GenesysSession,
  conversationId: string,
  onSignal: (signal: EndSignal) => void,
): Promise<EndListener> {
  const { id, connectUri } = await openChannel(session);
  const socket = new WebSocket(connectUri);
  const closed = new Promise<void>((resolve) => socket.addEventListener('close', () => resolve()));
  socket.addEventListener('message', ({ data }) => {
    const signal = readNotification(String(data));
    if (signal !== undefined) onSignal(signal);
    const notice = readChannelNotice(String(data));
    if (notice !== undefined && LAST_NOTICES.has(notice.kind)) socket.close();
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('the notification socket cannot be opened')));
  });
  try {
    await subscribe(session, id, endTopics(conversationId));
  } catch (error) {
    socket.close();
    throw error;
  }
  return { closed, close: () => socket.close() };
}
