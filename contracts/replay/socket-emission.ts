import { once } from 'node:events';
import { WebSocket } from 'ws';
import { endTopics } from '../cognigy/messaging/end-signal.ts';
import { openChannel, subscribe } from '../cognigy/messaging/notifications.ts';
import { botSession } from '../states/chat.ts';
import type { Act, Emission, EmissionScene } from './emission.ts';

/** A message that comes through the socket of a channel. */
export interface Listening {
  /** Those of the conversation's end when left out. */
  readonly topics?: (scene: EmissionScene) => readonly string[];
  /** Which of the messages it is. */
  readonly picks: (message: string) => boolean;
}

/** What comes through the socket about one of the ends of the conversation. */
export function notification(about: 'user.end' | 'acw' | 'customer.end', act: Act): Emission {
  return heard({ picks: (message) => topicOf(message).endsWith(`.${about}`) }, act);
}

/** What comes through a socket, the last one where there are several. */
export function heard({ topics, picks }: Listening, act: Act): Emission {
  return async (scene) => {
    const session = botSession(scene.genesys);
    const { id, connectUri } = await openChannel(session);
    await subscribe(session, id, topics?.(scene) ?? endTopics(scene.conversationId));
    const socket = new WebSocket(connectUri);
    const messages: string[] = [];
    socket.on('message', (data) => messages.push(String(data)));
    await once(socket, 'open');

    await act(scene);

    // Everything that was sent before its answer has arrived with it.
    socket.send('{"message":"ping"}');
    while (!messages.at(-1)?.includes('"pong"')) await once(socket, 'message');
    socket.close();
    const found = messages.findLast(picks);
    if (found === undefined) throw new Error('the socket told nothing of this kind');
    return { body: Buffer.from(found), metadata: { contentType: 'application/json' } };
  };
}

/** The topic that a message of a socket is about. */
export function topicOf(message: string): string {
  return String(JSON.parse(message).topicName);
}
