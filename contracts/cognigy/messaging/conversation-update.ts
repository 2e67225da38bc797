import { z } from 'zod';
import { readEvent } from './read-event.ts';

/** A participant of a chat. */
export interface ChatParticipant {
  readonly purpose: string;
  /** `alerting`, `connected` or `disconnected`, among others. */
  readonly state: string;
  readonly userId?: string | undefined;
  readonly queueId?: string | undefined;
}

/** A chat after a change, sent to subscribers of the topics of its queue and of its agent. */
export interface ConversationUpdate {
  readonly conversationId: string;
  /** In order of arrival. */
  readonly participants: readonly ChatParticipant[];
}

const ref = z.object({ id: z.string() }).optional();

/** The topic for messages has the state in the participant, and refers to users and queues by objects. */
const ofMessages = z.object({
  id: z.string(),
  participants: z.array(
    z.object({ purpose: z.string(), state: z.string(), user: ref, queue: ref }).transform(
      ({ user, queue, ...participant }): ChatParticipant => ({
        ...participant,
        ...(user && { userId: user.id }),
        ...(queue && { queueId: queue.id }),
      }),
    ),
  ),
});

/** The topic for all media has the state in the communications, and refers by ids. */
const ofAllMedia = z.object({
  id: z.string(),
  participants: z.array(
    z
      .object({
        purpose: z.string(),
        userId: z.string().optional(),
        queueId: z.string().optional(),
        messages: z.array(z.object({ state: z.string() })).min(1),
      })
      .transform(
        ({ messages, ...participant }): ChatParticipant => ({
          ...participant,
          state: messages.at(-1)?.state ?? 'disconnected',
        }),
      ),
  ),
});

const TOPIC = /^v2\.(?:routing\.queues|users)\.[^.]+\.conversations(?<messages>\.messages)?$/;

/**
 * Reads a message of a notification socket.
 *
 * @returns undefined unless it is about a chat of a queue or user
 */
export function readConversationUpdate(message: string): ConversationUpdate | undefined {
  const event = readEvent(message);
  const topic = TOPIC.exec(event?.topicName ?? '');
  if (topic === null) return undefined;
  const schema = topic.groups?.messages === undefined ? ofAllMedia : ofMessages;
  const read = schema.safeParse(event?.eventBody);
  return read.success ? { conversationId: read.data.id, participants: read.data.participants } : undefined;
}
