import { z } from 'zod';
import type { Ids } from '../base/ids.ts';
import type { AgentDesk } from '../org/conversations/agent-desk.ts';
import type { Conversation, Message } from '../org/conversations/model.ts';
import * as structured from '../org/conversations/structured-messages.ts';
import type { AgentVerb } from './agent-verbs.ts';
import { parseBody } from './parse-body.ts';
import { attachment, card, datePicker, quickReplies, template, text } from './structured-message-schemas.ts';

/** What an agent acts with. */
export interface AgentTools {
  readonly desk: AgentDesk;
  readonly ids: Ids;
}

/** Does what a verb says, with a body that is not checked yet. @returns what the agent wrote; undefined for a verb that writes nothing */
export type AgentAction = (
  tools: AgentTools,
  conversation: Conversation,
  body: unknown,
) => Message | undefined;

/** A verb with which an agent writes something. */
const write =
  <Schema extends z.ZodType>(
    schema: Schema,
    act: (tools: AgentTools, conversation: Conversation, body: z.output<Schema>) => Message,
  ): AgentAction =>
  (tools, conversation, body) =>
    act(tools, conversation, parseBody(schema, body));

/** A verb that changes who has the conversation, and in which state. */
const change =
  <Schema extends z.ZodType>(
    schema: Schema,
    act: (desk: AgentDesk, conversation: Conversation, body: z.output<Schema>) => void,
  ): AgentAction =>
  ({ desk }, conversation, body) => {
    act(desk, conversation, parseBody(schema, body));
    return undefined;
  };

const noMembers = z.strictObject({});
const target = z
  .strictObject({ queueId: z.uuid().optional(), userId: z.uuid().optional() })
  .refine(({ queueId, userId }) => (queueId === undefined) !== (userId === undefined), {
    error: 'must have queueId or userId, and not both',
  });
const wrapup = z.strictObject({ code: text, notes: text.optional(), tags: z.array(text).optional() });

/** Every verb: the body that it takes, and what it does. */
export const AGENT_ACTIONS: Readonly<Record<AgentVerb, AgentAction>> = {
  accept: change(z.strictObject({ userId: z.uuid().optional() }), (desk, conversation, { userId }) =>
    desk.accept(conversation, userId),
  ),
  decline: change(noMembers, (desk, conversation) => desk.decline(conversation)),
  say: write(z.strictObject({ text }), ({ desk }, conversation, body) => desk.say(conversation, body)),
  type: write(
    z.strictObject({ durationMs: z.int().min(1).optional() }),
    ({ desk }, conversation, { durationMs }) => desk.type(conversation, durationMs),
  ),
  'quick-replies': write(quickReplies, ({ desk }, conversation, { text, replies }) =>
    desk.say(conversation, structured.quickReplies(text, replies)),
  ),
  card: write(card, ({ desk }, conversation, body) => desk.say(conversation, structured.card(body))),
  carousel: write(z.strictObject({ cards: z.array(card).min(1) }), ({ desk }, conversation, { cards }) =>
    desk.say(conversation, structured.carousel(cards)),
  ),
  'date-picker': write(datePicker, ({ desk }, conversation, body) =>
    desk.say(conversation, structured.datePicker(body)),
  ),
  attachment: write(attachment, ({ desk, ids }, conversation, { text, ...file }) =>
    desk.say(conversation, structured.attachment(ids.uuid(), file, text)),
  ),
  notification: write(template, ({ desk }, conversation, body) =>
    desk.say(conversation, structured.notification(body)),
  ),
  transfer: change(target, (desk, conversation, { queueId, userId }) => {
    if (queueId !== undefined) desk.transfer(conversation, { queueId });
    else if (userId !== undefined) desk.transfer(conversation, { userId });
  }),
  disconnect: change(noMembers, (desk, conversation) => desk.disconnect(conversation)),
  wrapup: change(wrapup, (desk, conversation, { code, notes, tags }) =>
    desk.wrapUp(conversation, {
      code,
      ...(notes === undefined ? {} : { notes }),
      ...(tags === undefined ? {} : { tags }),
    }),
  ),
};
