import { z } from 'zod';
import { readEvent } from './read-event.ts';
import { WebhookError } from './webhook-error.ts';

/** The events that can mean the end of a handover: an agent left, an agent's after-call work is over, the end user was disconnected. */
const SUBJECTS = ['user.end', 'acw', 'customer.end'] as const;

/** Something that can mean that a handover is over. Its members depend on how it arrived. */
export interface EndSignal {
  readonly about: (typeof SUBJECTS)[number];
  /** Unknown from an HTTP trigger. */
  readonly conversationId?: string | undefined;
  /** The participant that is the agent or the end user; unknown from an HTTP trigger. */
  readonly participantId?: string | undefined;
  /** The end user; known only from an HTTP trigger. */
  readonly userId?: string | undefined;
  /** As detail events spell it, e.g. `CLIENT`, `NO_ANSWER_TRANSFER`. After-call work has none. */
  readonly disconnectType?: string | undefined;
}

const PREFIX = 'v2.detail.events.conversation';

/** The topics to subscribe to for the end of one conversation. */
export function endTopics(conversationId: string): string[] {
  return SUBJECTS.map((about) => `${PREFIX}.${conversationId}.${about}`);
}

const notification = z.object({
  topicName: z.string(),
  eventBody: z.object({
    conversationId: z.string().optional(),
    participantId: z.string().optional(),
    disconnectType: z.string().optional(),
  }),
});

/**
 * Reads a message of a notification socket.
 *
 * @returns undefined unless it can mean the end of a handover
 */
export function readNotification(message: string): EndSignal | undefined {
  return toSignal(readEvent(message));
}

const trigger = z.object({
  topic: z.string(),
  userId: z.string(),
  disconnectType: z.string().default(''),
});

/**
 * Reads what a workflow posts when a trigger starts it.
 *
 * @throws WebhookError
 */
export function parseTrigger(rawBody: Uint8Array): EndSignal {
  const { topic, userId, disconnectType } = parse(rawBody, trigger);
  const about = subjectOf(topic);
  if (about === undefined) throw new WebhookError('unknown.kind', 'about another topic');
  return { about, userId, ...(disconnectType !== '' && { disconnectType }) };
}

const envelope = z.object({ source: z.string(), detail: z.unknown() });

/**
 * Reads what Amazon EventBridge posts.
 *
 * @param sourceSuffix the last part of the event source: our own organisation id, which keeps events of others out
 * @throws WebhookError
 */
export function parseEventBridge(rawBody: Uint8Array, sourceSuffix: string): EndSignal {
  const { source, detail } = parse(rawBody, envelope);
  if (!source.endsWith(`/${sourceSuffix}`)) throw new WebhookError('unreadable', 'from another organisation');
  const signal = toSignal(detail);
  if (signal === undefined) throw new WebhookError('unknown.kind', 'about another topic');
  return signal;
}

function toSignal(json: unknown): EndSignal | undefined {
  const read = notification.safeParse(json);
  if (!read.success) return undefined;
  const { topicName, eventBody } = read.data;
  const about = subjectOf(topicName);
  return about && { about, ...eventBody };
}

function subjectOf(topic: string): EndSignal['about'] | undefined {
  return topic.startsWith(`${PREFIX}.`) ? SUBJECTS.find((about) => topic.endsWith(`.${about}`)) : undefined;
}

function parse<Shape extends z.ZodType>(rawBody: Uint8Array, shape: Shape): z.output<Shape> {
  const body = Buffer.from(rawBody).toString();
  if (body.trim() === '') throw new WebhookError('empty', 'without a body');
  const read = shape.safeParse(parseJson(body));
  if (read.success) return read.data;
  const places = read.error.issues.map((issue) => issue.path.join('.') || 'body');
  throw new WebhookError('unreadable', `lacks or misuses: ${places.join(', ')}`);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new WebhookError('unreadable', 'whose body is not JSON');
  }
}
