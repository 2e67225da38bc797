import { once } from 'node:events';
import { WebSocket } from 'ws';
import { endTopics } from '../cognigy/messaging/end-signal.ts';
import { openChannel, subscribe } from '../cognigy/messaging/notifications.ts';
import { botSession } from '../states/chat.ts';
import type { Action, Emission, EmissionContext } from './emission.ts';

/** Which message of a notification socket is meant. */
export interface SocketMessage {
  /** The topics to subscribe to; those of the conversation's end when left out. */
  readonly topics?: (context: EmissionContext) => readonly string[];
  readonly matches: (message: string) => boolean;
}

/** An event about one of the ends of the conversation. */
export function endEvent(about: 'user.end' | 'acw' | 'customer.end', action: Action): Emission {
  return fromSocket({ matches: (message) => topicOf(message).endsWith(`.${about}`) }, action);
}

/** A message from a notification socket; the last one where several match. */
export function fromSocket({ topics, matches }: SocketMessage, action: Action): Emission {
  return async (context) => {
    const session = botSession(context.genesys);
    const { id, connectUri } = await openChannel(session);
    await subscribe(session, id, topics?.(context) ?? endTopics(context.conversationId));
    const socket = new WebSocket(connectUri);
    const messages: string[] = [];
    socket.on('message', (data) => messages.push(String(data)));
    await once(socket, 'open');

    await action(context);

    // Messages arrive in order: everything that was sent before the answer to a ping is here by then.
    socket.send('{"message":"ping"}');
    while (!messages.at(-1)?.includes('"pong"')) await once(socket, 'message');
    socket.close();
    const found = messages.findLast(matches);
    if (found === undefined) throw new Error('the socket sent no message of this kind');
    return { body: Buffer.from(found), metadata: { contentType: 'application/json' } };
  };
}

/** The topic of a message from a socket. */
export function topicOf(message: string): string {
  return String(JSON.parse(message).topicName);
}
