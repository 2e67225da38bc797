import { z } from 'zod';
import { readEvent } from './read-event.ts';

interface Stay {
  readonly conversationId: string;
  /** Whose stay in the conversation it is about. */
  readonly participantId: string;
}

/** How a handover gets on before it is over: what a bot can tell its user meanwhile, and what it can learn from the agent. */
export type Progress = Stay &
  (
    | { readonly kind: 'arrived' }
    | { readonly kind: 'flow-began' }
    // For a reason like `TRANSFER`.
    | { readonly kind: 'flow-ended'; readonly reason: string }
    | { readonly kind: 'queued'; readonly queueId: string }
    // With an outcome like `ANSWERED`, `ABANDON` or `FLOW_OUT`.
    | { readonly kind: 'left-queue'; readonly queueId: string; readonly outcome: string }
    | { readonly kind: 'agent-alerted'; readonly userId: string; readonly queueId: string }
    | { readonly kind: 'data-changed'; readonly attributes: Readonly<Record<string, string>> }
    | { readonly kind: 'wrapped-up'; readonly code: string }
  );

const stay = { conversationId: z.string(), participantId: z.string() };
const inQueue = { ...stay, queueId: z.string() };

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
  'customer.start': reader(stay, (body) => ({ kind: 'arrived', ...body })),
  'flow.start': reader(stay, (body) => ({ kind: 'flow-began', ...body })),
  'flow.end': reader({ ...stay, exitReason: z.string() }, ({ exitReason, ...body }) => ({
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
  attributes: reader({ ...stay, attributes: z.record(z.string(), z.string()) }, (body) => ({
    kind: 'data-changed',
    ...body,
  })),
  wrapup: reader({ ...stay, wrapupCode: z.string() }, ({ wrapupCode, ...body }) => ({
    kind: 'wrapped-up',
    code: wrapupCode,
    ...body,
  })),
};

const PREFIX = 'v2.detail.events.conversation';

/**
 * The topics to subscribe to for the progress of one conversation. By the time a bot knows the id, the customer and the first flow have
 * long been there.
 */
export function progressTopics(conversationId: string): string[] {
  return Object.keys(READERS).map((about) => `${PREFIX}.${conversationId}.${about}`);
}

/**
 * Reads a message of a notification socket.
 *
 * @returns undefined for everything that is not about the progress of a conversation
 */
export function readProgress(message: string): Progress | undefined {
  const event = readEvent(message);
  if (event === undefined || !event.topicName.startsWith(`${PREFIX}.`)) return undefined;
  // Behind the id of the conversation, which has no dot in it.
  const about = event.topicName.slice(PREFIX.length + 1).replace(/^[^.]*\./, '');
  return Object.hasOwn(READERS, about) ? READERS[about]?.(event.eventBody) : undefined;
}
