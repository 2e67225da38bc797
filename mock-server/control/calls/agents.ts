import { z } from 'zod';
import { isoOf } from '../../base/iso.ts';
import { MockError } from '../../errors/mock-error.ts';
import type { Answer } from '../../exchange/exchange.ts';
import { maskBody } from '../../exchange/masking/index.ts';
import { DeskRefusal } from '../../org/conversations/agent-desk.ts';
import type { Agents } from '../../org/conversations/agents.ts';
import type { User } from '../../org/organization.ts';
import { AGENT_ACTIONS } from '../agent-actions.ts';
import type { AgentVerb } from '../agent-verbs.ts';
import { conversationView } from '../conversation-view.ts';
import { findConversation } from '../find-conversation.ts';
import { messageView } from '../message-view.ts';
import { parseBody } from '../parse-body.ts';
import { unknownThing } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';

/** Of what an agent writes, as JSON: it is kept in the conversation, and sent as a webhook. Genesys Cloud takes 4000 characters of text. */
const LONGEST_ACTION = 64 * 1024;

/** Does what an agent would do. A verb that does not fit the moment is a conflict that says why. */
export function driveAgent(verb: AgentVerb): ControlHandler {
  return ({ conversations, ids, tokens }, { params, body }): Answer => {
    const conversation = findConversation(conversations, params.id);
    checkLength(body);
    try {
      const message = AGENT_ACTIONS[verb]({ desk: conversations.desk, ids }, conversation, body);
      const view = message === undefined ? conversationView(conversation) : messageView(message);
      return { status: 200, body: maskBody(view, tokens) };
    } catch (error) {
      if (!(error instanceof DeskRefusal)) throw error;
      throw new MockError('mock.control.conflict', 'control', { reason: error.message });
    }
  };
}

function checkLength(body: unknown): void {
  if (body === undefined || JSON.stringify(body).length <= LONGEST_ACTION) return;
  const reason = `What an agent does has at most ${LONGEST_ACTION} characters as JSON.`;
  throw new MockError('mock.control.too.large', 'control', { reason });
}

const agentSchema = z.strictObject({ routingStatus: z.enum(['IDLE', 'OFF_QUEUE']) });

/** Every user of the organisation, with what the router knows of them. */
export const listAgents: ControlHandler = ({ conversations, directory }) => {
  const agents = directory.organization.users.map((user) => agentView(conversations.agents, user));
  return { status: 200, body: { agents } };
};

/** Goes on or off queue; an agent who missed an alert is IDLE again only after this. */
export const changeAgent: ControlHandler = ({ conversations, directory }, { params: { id = '' }, body }) => {
  const user = directory.user(id);
  if (user === undefined) throw unknownThing('user', id);
  const { routingStatus } = parseBody(agentSchema, body);
  if (routingStatus === 'IDLE') conversations.goOnQueue(id);
  else conversations.goOffQueue(id);
  return { status: 200, body: agentView(conversations.agents, user) };
};

function agentView(agents: Agents, { id, name }: User) {
  const { status, since } = agents.statusOf(id);
  return { id, name, routingStatus: status, since: isoOf(since), conversations: agents.loadOf(id) };
}
