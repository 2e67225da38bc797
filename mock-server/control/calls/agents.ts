import { z } from 'zod';
import { MockError } from '../../errors/mock-error.ts';
import type { Answer } from '../../exchange/exchange.ts';
import { DeskRefusal } from '../../org/conversations/agent-desk.ts';
import type { Conversation, Message } from '../../org/conversations/model.ts';
import * as sayings from '../../org/conversations/structured-messages.ts';
import type { Tenant } from '../../tenant.ts';
import type { AgentVerb } from '../agent-verbs.ts';
import { conversationView } from '../conversation-view.ts';
import { messageView } from '../message-view.ts';
import { parseBody } from '../parse-body.ts';
import { unknownThing } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';

const noMembers = z.strictObject({});
const text = z.string().min(1);
const url = z.url();

const action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Postback'), text, payload: text }),
  z.strictObject({ type: z.literal('Link'), text, url }),
]);
const card = z.strictObject({
  title: text,
  description: text.optional(),
  image: url.optional(),
  actions: z.array(action).min(1),
});
const template = z.strictObject({
  id: text,
  language: text,
  body: z.strictObject({
    text,
    parameters: z.array(z.strictObject({ name: text.optional(), text })).optional(),
  }),
  footer: z.strictObject({ text }).optional(),
});

const bodies = {
  accept: z.strictObject({ userId: z.uuid().optional() }),
  decline: noMembers,
  say: z.strictObject({ text }),
  type: z.strictObject({ durationMs: z.int().min(1).optional() }),
  'quick-replies': z.strictObject({
    text,
    replies: z.array(z.strictObject({ text, payload: text.optional() })).min(1),
  }),
  card,
  carousel: z.strictObject({ cards: z.array(card).min(1) }),
  'date-picker': z.strictObject({
    title: text,
    subtitle: text.optional(),
    imageUrl: url.optional(),
    dateMinimum: z.iso.datetime().optional(),
    dateMaximum: z.iso.datetime().optional(),
    availableTimes: z
      .array(z.strictObject({ dateTime: z.iso.datetime(), duration: z.int().min(1) }))
      .optional(),
  }),
  attachment: z.strictObject({
    url,
    mime: text,
    mediaType: z.enum(['Image', 'Video', 'Audio', 'File', 'Link']).optional(),
    filename: text.optional(),
    contentSizeBytes: z.int().min(0).optional(),
    text: text.optional(),
  }),
  notification: template,
  transfer: z
    .strictObject({ queueId: z.uuid().optional(), userId: z.uuid().optional() })
    .refine(({ queueId, userId }) => (queueId === undefined) !== (userId === undefined), {
      error: 'must have queueId or userId, and not both',
    }),
  disconnect: noMembers,
  wrapup: z.strictObject({ code: text, notes: text.optional(), tags: z.array(text).optional() }),
} as const satisfies Record<AgentVerb, z.ZodType>;

type Doing = (tenant: Tenant, conversation: Conversation, body: unknown) => Message | undefined;

/** What each verb does; a message that was said is the answer, else the conversation as it stands then. */
const DOINGS: Record<AgentVerb, Doing> = {
  accept: ({ conversations }, conversation, body) => {
    conversations.desk.accept(conversation, parseBody(bodies.accept, body).userId);
    return undefined;
  },
  decline: ({ conversations }, conversation, body) => {
    parseBody(bodies.decline, body);
    conversations.desk.decline(conversation);
    return undefined;
  },
  say: ({ conversations }, conversation, body) =>
    conversations.desk.say(conversation, parseBody(bodies.say, body)),
  type: ({ conversations }, conversation, body) =>
    conversations.desk.type(conversation, parseBody(bodies.type, body).durationMs),
  'quick-replies': ({ conversations }, conversation, body) => {
    const { text, replies } = parseBody(bodies['quick-replies'], body);
    return conversations.desk.say(conversation, sayings.quickReplies(text, replies));
  },
  card: ({ conversations }, conversation, body) =>
    conversations.desk.say(conversation, sayings.card(parseBody(bodies.card, body))),
  carousel: ({ conversations }, conversation, body) =>
    conversations.desk.say(conversation, sayings.carousel(parseBody(bodies.carousel, body).cards)),
  'date-picker': ({ conversations }, conversation, body) =>
    conversations.desk.say(conversation, sayings.datePicker(parseBody(bodies['date-picker'], body))),
  attachment: ({ conversations, ids }, conversation, body) => {
    const { text, ...file } = parseBody(bodies.attachment, body);
    return conversations.desk.say(conversation, sayings.attachment(ids.uuid(), file, text));
  },
  notification: ({ conversations }, conversation, body) =>
    conversations.desk.say(conversation, sayings.notification(parseBody(bodies.notification, body))),
  transfer: ({ conversations }, conversation, body) => {
    const { queueId, userId } = parseBody(bodies.transfer, body);
    if (queueId !== undefined) conversations.desk.transfer(conversation, { queueId });
    else if (userId !== undefined) conversations.desk.transfer(conversation, { userId });
    return undefined;
  },
  disconnect: ({ conversations }, conversation, body) => {
    parseBody(bodies.disconnect, body);
    conversations.desk.disconnect(conversation);
    return undefined;
  },
  wrapup: ({ conversations }, conversation, body) => {
    const { code, notes, tags } = parseBody(bodies.wrapup, body);
    conversations.desk.wrapUp(conversation, {
      code,
      ...(notes === undefined ? {} : { notes }),
      ...(tags === undefined ? {} : { tags }),
    });
    return undefined;
  },
};

/** Does what an agent would do. A verb that does not fit the moment is a conflict that says why. */
export function driveAgent(verb: AgentVerb): ControlHandler {
  return (tenant, { params: { id = '' }, body }): Answer => {
    const conversation = tenant.conversations.find(id);
    if (conversation === undefined) throw unknownThing('conversation', id);
    try {
      const message = DOINGS[verb](tenant, conversation, body);
      return {
        status: 200,
        body: message === undefined ? conversationView(conversation) : messageView(message),
      };
    } catch (error) {
      if (!(error instanceof DeskRefusal)) throw error;
      throw new MockError('mock.control.conflict', 'control', { reason: error.message });
    }
  };
}

const agentSchema = z.strictObject({ routingStatus: z.enum(['IDLE', 'OFF_QUEUE']) });

/** Every user of the organisation, with what the router knows of them. */
export const listAgents: ControlHandler = (tenant) => {
  const agents = tenant.directory.organization.users.map(({ id }) => agentView(tenant, id));
  return { status: 200, body: { agents } };
};

/** Goes on or off queue; an agent who missed an alert is IDLE again only after this. */
export const changeAgent: ControlHandler = (tenant, { params: { id = '' }, body }) => {
  if (tenant.directory.user(id) === undefined) throw unknownThing('user', id);
  const { routingStatus } = parseBody(agentSchema, body);
  if (routingStatus === 'IDLE') tenant.conversations.goOnQueue(id);
  else tenant.conversations.goOffQueue(id);
  return { status: 200, body: agentView(tenant, id) };
};

function agentView(tenant: Tenant, id: string) {
  const { agents } = tenant.conversations;
  const { status, since } = agents.statusOf(id);
  return {
    id,
    name: tenant.directory.user(id)?.name ?? '',
    routingStatus: status,
    since: new Date(since).toISOString(),
    conversations: agents.loadOf(id),
  };
}

/** The customer leaves, which a client of the Open Messaging API cannot bring about. */
export const disconnectCustomer: ControlHandler = (tenant, { params: { id = '' }, body }) => {
  const conversation = tenant.conversations.find(id);
  if (conversation === undefined) throw unknownThing('conversation', id);
  parseBody(noMembers, body);
  tenant.conversations.endByCustomer(conversation);
  return { status: 200, body: conversationView(conversation) };
};

/** The transcript, oldest first. */
export const listMessages: ControlHandler = (tenant, { params: { id = '' } }) => {
  const conversation = tenant.conversations.find(id);
  if (conversation === undefined) throw unknownThing('conversation', id);
  return { status: 200, body: { messages: conversation.messages.map(messageView) } };
};
