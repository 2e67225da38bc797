import type { ConversationEngine } from '../org/conversations/engine.ts';
import type { Conversation } from '../org/conversations/model.ts';
import { unknownThing } from './refuse.ts';

/** @throws MockError `mock.control.not.found` */
export function findConversation(conversations: ConversationEngine, id = ''): Conversation {
  const conversation = conversations.find(id);
  if (conversation === undefined) throw unknownThing('conversation', id);
  return conversation;
}
