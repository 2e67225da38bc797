import { z } from 'zod';
import { readEvent } from './read-event.ts';

interface Ids {
  readonly conversationId: string;
  /** The participant that the event is about. */
  readonly participantId: string;
}

/** The progress of a handover before it is over: what a bot can tell its user, and what it can learn from the agent. */
export type Progress = Ids &
  (
    | { readonly kind: 'arrived' }
    | { readonly kind: 'flow-began' }
    // The reason is `TRANSFER`, for example.
    | { readonly kind: 'flow-ended'; readonly reason: string }
    | { readonly kind: 'queued'; readonly queueId: string }
    // The outcome is `ANSWERED`, `ABANDON` or `FLOW_OUT`, for example.
    | { readonly kind: 'left-queue'; readonly queueId: string; readonly outcome: string }
    | { readonly kind: 'agent-alerted'; readonly userId: string; readonly queueId: string }
    | { readonly kind: 'data-changed'; readonly attributes: Readonly<Record<string, string>> }
    | { readonly kind: 'wrapped-up'; readonly code: string }
  );

const ids = { conversationId: z.string(), participantId: z.string() };
const inQueue = { ...ids, queueId: z.string() };

type Reader = (body: unknown) => Progress | undefined;

function reader<Shape extends z.ZodRawShape>(
  shape: Shape,
  toProgress: (body: z.output<z.ZodObject<Shape>>) => Progress,
): Reader {
  const schema = z.object(shape);
  return (body) => {
    const read = schema.safeParse(body);
    return read.success ? toProgress(read.data) : undefined;
  };
}

/** By the end of the topic. */
const READERS: Readonly<Record<string, Reader>> = {
  'customer.start': reader(ids, (body) => ({ kind: 'arrived', ...body })),
  'flow.start': reader(ids, (body) => ({ kind: 'flow-began', ...body })),
  'flow.end': reader({ ...ids, exitReason: z.string() }, ({ exitReason, ...body }) => ({
    kind: 'flow-ended',
    reason: exitReason,
    ...body,
  })),
  'acd.start': reader(inQueue, (body) => ({ kind: 'queued', ...body })),
  'acd.end': reader({ ...inQueue, acdOutcome: z.string() }, ({ acdOutcome, ...body }) => ({
    kind: 'left-queue',
    outcome: acdOutcome,
    ...body,
  })),
  'user.start': reader({ ...inQueue, userId: z.string() }, (body) => ({ kind: 'agent-alerted', ...body })),
  attributes: reader({ ...ids, attributes: z.record(z.string(), z.string()) }, (body) => ({
    kind: 'data-changed',
    ...body,
  })),
  wrapup: reader({ ...ids, wrapupCode: z.string() }, ({ wrapupCode, ...body }) => ({
    kind: 'wrapped-up',
    code: wrapupCode,
    ...body,
  })),
};

const PREFIX = 'v2.detail.events.conversation';

/**
 * The topics to subscribe to for the progress of one conversation. By the time a bot knows its id, the events about the customer's arrival
 * and the first flow are over.
 */
export function progressTopics(conversationId: string): string[] {
  return Object.keys(READERS).map((about) => `${PREFIX}.${conversationId}.${about}`);
}

/**
 * Reads a message of a notification socket.
 *
 * @returns undefined unless it is about the progress of a conversation
 */
export function readProgress(message: string): Progress | undefined {
  const event = readEvent(message);
  if (event === undefined || !event.topicName.startsWith(`${PREFIX}.`)) return undefined;
  // What follows the id of the conversation, which has no dot.
  const about = event.topicName.slice(PREFIX.length + 1).replace(/^[^.]*\./, '');
  return Object.hasOwn(READERS, about) ? READERS[about]?.(event.eventBody) : undefined;
}
