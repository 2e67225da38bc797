import type { TransferTarget } from './org/conversations/agent-desk.ts';
import type { RoutingStatus } from './org/conversations/agents.ts';
import type { ConversationEngine } from './org/conversations/engine.ts';
import type { OutgoingMessage } from './org/conversations/messages.ts';
import type { Conversation, Message, Participant, Wrapup } from './org/conversations/model.ts';

/** Plays the agents from a test. Every verb throws an Error with the reason when it does not fit the moment. */
export interface AgentsApi {
  /** Takes the conversation; where it waits and alerts nobody, the agent goes on queue and takes it from there. */
  accept(conversationId: string, userId?: string): Participant;
  decline(conversationId: string): Participant;
  say(conversationId: string, message: string | OutgoingMessage): Message;
  type(conversationId: string, durationMs?: number): Message;
  transfer(conversationId: string, target: TransferTarget): void;
  /** Hangs up; that ends the conversation. */
  disconnect(conversationId: string): void;
  wrapUp(conversationId: string, wrapup: Wrapup): Participant;
  goOnQueue(userId: string): void;
  goOffQueue(userId: string): void;
  routingStatus(userId: string): RoutingStatus;
}

export function agentsApi(conversations: () => ConversationEngine): AgentsApi {
  const at = (id: string): Conversation => {
    const conversation = conversations().find(id);
    if (conversation === undefined) throw new Error(`There is no conversation ${id}.`);
    return conversation;
  };
  const desk = () => conversations().desk;
  return {
    accept: (id, userId) => desk().accept(at(id), userId),
    decline: (id) => desk().decline(at(id)),
    say: (id, message) => desk().say(at(id), typeof message === 'string' ? { text: message } : message),
    type: (id, durationMs) => desk().type(at(id), durationMs),
    transfer: (id, target) => desk().transfer(at(id), target),
    disconnect: (id) => desk().disconnect(at(id)),
    wrapUp: (id, wrapup) => desk().wrapUp(at(id), wrapup),
    goOnQueue: (userId) => conversations().goOnQueue(userId),
    goOffQueue: (userId) => conversations().goOffQueue(userId),
    routingStatus: (userId) => conversations().agents.statusOf(userId).status,
  };
}
