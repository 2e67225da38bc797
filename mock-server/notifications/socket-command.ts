import { ApiError } from '../errors/api-error.ts';
import type { Model } from '../openapi/models.ts';
import type { Channel } from './channel.ts';
import { type SubscriptionContext, subscribe } from './subscribe.ts';

/** Its `topics` are those that the command changed. */
type Result = Model<'SocketCommandResult'>;

/** What commands change, and how they are answered. */
export interface CommandContext extends SubscriptionContext {
  readonly settings: { readonly explained: boolean };
}

/** What a client sent into a socket. */
interface Command {
  readonly message?: unknown;
  readonly topics?: unknown;
  readonly correlationId?: unknown;
}

/** Heartbeats, and answers to a ping (developer.genesys.cloud, notifications guide). */
export function channelMetadata(message: 'WebSocket Heartbeat' | 'pong'): string {
  const metadata: Model<'ChannelMetadata'> = { topicName: 'channel.metadata', eventBody: { message } };
  return JSON.stringify(metadata);
}

/**
 * Answers one message of a client. The results of `subscribe` are those that koodaamo/genesys-notifications has seen, the text for
 * missing topics included. Inferred: that it adds to what is subscribed, `unsubscribe` as its counterpart, and the answer to anything else.
 */
export function answerCommand(context: CommandContext, channel: Channel, text: string): string {
  const command = readCommand(text);
  if (command?.message === 'ping') return channelMetadata('pong');
  return JSON.stringify(resultOf(context, channel, command));
}

function resultOf(context: CommandContext, channel: Channel, command: Command | undefined): Result {
  const { notifications, settings } = context;
  if (command === undefined) return failure({}, '400', 'error', 'The message is not a JSON object.');
  if (command.message !== 'subscribe' && command.message !== 'unsubscribe')
    return failure(command, '400', 'error', 'The message is none of ping, subscribe, unsubscribe.');
  if (notifications.find(channel.id) === undefined)
    return failure(
      command,
      '404',
      'error',
      'The channel has expired, was removed, or its token is not valid.',
    );
  const { topics } = command;
  if (!Array.isArray(topics) || topics.length === 0)
    return failure(command, '400', 'error', `Required data missing from ${command.message} request.`);
  const ids = topics.filter((topic) => typeof topic === 'string');
  if (command.message === 'unsubscribe') {
    const removed = new Set(ids);
    const kept = [...channel.subscriptions].filter(([id]) => !removed.has(id));
    notifications.subscriptions.replace(channel, new Map(kept));
    return { ...correlation(command), topics: ids, result: '200', status: 'unsubscribed' };
  }
  try {
    const requested = topics.map((id: unknown, index) => ({ id, field: `topics.${index}` }));
    subscribe(context, channel, channel.token, { mode: 'add', topics: requested, ignoreErrors: false });
    return { ...correlation(command), topics: ids, result: '200', status: 'subscribed' };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return failure(command, '400', 'failure', settings.explained ? error.why.reason : error.message);
  }
}

function readCommand(text: string): Command | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function failure(command: Command, result: '400' | '404', status: string, message: string): Result {
  return { ...correlation(command), topics: [], result, status, message };
}

const correlation = ({ correlationId }: Command) =>
  typeof correlationId === 'string' ? { correlationId } : {};
