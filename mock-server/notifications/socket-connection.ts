import type { WebSocket } from 'ws';
import type { Clock } from '../base/clock.ts';
import type { Logger } from '../base/logger.ts';
import type { Channel, Connection } from './channel.ts';
import { answerCommand, type CommandContext, channelMetadata } from './socket-command.ts';

/** developer.genesys.cloud, notifications guide. */
const HEARTBEAT_MS = 30_000;
/** Ours: a client that reads so slowly is cut off before its backlog hurts the mock. */
const LONGEST_BACKLOG_BYTES = 16 * 1024 * 1024;
/** Going away (RFC 6455 section 7.4.1); users of Genesys Cloud report this code (community.genesys.com, heartbeats). */
const GOING_AWAY = 1001;

export interface SocketContext extends CommandContext {
  readonly clock: Clock;
  readonly log: Logger;
}

/** Binds a socket to its channel until one of them ends. */
export function connectSocket(context: SocketContext, channel: Channel, socket: WebSocket): void {
  const { notifications, clock, log } = context;
  const connection: Connection = {
    send(text) {
      if (socket.bufferedAmount > LONGEST_BACKLOG_BYTES) socket.terminate();
      else socket.send(text);
    },
    close: (reason) => socket.close(GOING_AWAY, reason),
    drop(reason) {
      socket.close(GOING_AWAY, reason);
      socket.terminate();
    },
  };
  const beat = () => {
    // Closing: the client has to answer first, and while time is advanced it may not come to it.
    if (socket.readyState !== socket.OPEN) return;
    connection.send(channelMetadata('WebSocket Heartbeat'));
    heartbeat = clock.schedule(HEARTBEAT_MS, beat);
  };
  let heartbeat = clock.schedule(HEARTBEAT_MS, beat);

  socket.on('message', (data) => {
    try {
      connection.send(answerCommand(context, channel, String(data)));
    } catch (error) {
      log.error('a message of a notification socket was not answered', error);
      connection.close('The mock failed.');
    }
  });
  // A broken frame or a lost connection; `close` follows.
  socket.on('error', (error) => log.info(`a notification socket failed: ${error.message}`));
  socket.on('close', () => {
    heartbeat.cancel();
    notifications.disconnect(channel, connection);
  });
  notifications.connect(channel, connection);
}
