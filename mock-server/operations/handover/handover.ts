import type { Model } from '../../openapi/models.ts';
import type { Conversation } from '../../org/conversations/model.ts';
import type { Queue } from '../../org/organization.ts';
import type { Handlers } from '../handler.ts';
import { tokenOf } from '../token-of.ts';
import { ownConversationOf, requireHandoverScope, requireUser, targetOf } from './checks.ts';

export const handover = {
  /**
   * Hands a conversation to a queue. Checks go from the session to the conversation to the queue, so that the first thing wrong is the
   * first to correct.
   */
  postConversationsHandover(call, { directory, conversations, log }) {
    const { body: request, correlationId } = call;
    const token = tokenOf(call);
    requireUser(token, directory);
    requireHandoverScope(token, call.operation?.session?.anyScope ?? []);
    const conversation = ownConversationOf(request, token, conversations);
    const target = targetOf(request, directory);

    if ('refusal' in target) {
      const { why } = target.refusal;
      if (directory.organization.handover.missingTarget === 'refuse') throw target.refusal;
      call.why = {
        ...why,
        reason: `${why.reason} Nothing was routed, and the answer says 202 all the same: handover.missingTarget is "silent".`,
      };
      log.warn(`${correlationId} handover of ${conversation.id} went nowhere: ${call.why.reason}`);
      return { status: 202, body: toAccepted(conversation, undefined, correlationId) };
    }
    conversations.queue(conversation, target.queue.id, attributesOf(request));
    return { status: 202, body: toAccepted(conversation, target.queue, correlationId) };
  },
} satisfies Handlers;

function toAccepted(
  conversation: Conversation,
  queue: Queue | undefined,
  correlationId: string,
): Model<'HandoverAccepted'> {
  return {
    conversationId: conversation.id,
    state: queue === undefined ? 'unrouted' : 'queued',
    correlationId,
    ...(queue === undefined
      ? {}
      : { queue: { id: queue.id, name: queue.name, selfUri: `/api/v2/routing/queues/${queue.id}` } }),
  };
}

/** The context becomes participant data, which holds only strings. */
function attributesOf({ context }: Model<'HandoverRequest'>): Record<string, string> {
  const { queueId: _, ...rest } = context;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, String(value)]));
}
