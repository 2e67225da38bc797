import type { ConversationEvent } from '../org/conversations/events.ts';
import type { DetailEvent } from './detail-event.ts';
import { acwBody, endBody, startBody } from './detail-event-bodies.ts';

const SIDES = { customer: 'customer', workflow: 'flow', acd: 'acd', agent: 'user' } as const;

/**
 * The detail events that an event of a conversation causes, in order; messages cause none. Fields as in the
 * `*DetailEventTopic*` models of platform-client-sdk-dotnet 270.0.0. Inferred: that a user's session starts when it alerts, that
 * `wrapup` comes before `acw`, and that `acw` comes only from after-call work that took place.
 *
 * @param now epoch milliseconds, for an event that has no time of its own
 */
export function detailEvents(event: ConversationEvent, now: number): DetailEvent[] {
  switch (event.kind) {
    case 'participant-started': {
      const { conversation, participant } = event;
      const name = `${SIDES[participant.purpose]}.start` as const;
      return [{ name, conversation, body: startBody(conversation, participant) }];
    }
    case 'participant-ended': {
      const { conversation, participant } = event;
      const name = `${SIDES[participant.purpose]}.end` as const;
      return [{ name, conversation, body: endBody(conversation, participant) }];
    }
    case 'after-call-work-ended': {
      const { conversation, participant } = event;
      const acw = { name: 'acw', conversation, body: acwBody(conversation, participant) } as const;
      if (participant.wrapup === undefined) return [acw];
      const { userId: _, ...body } = acw.body;
      return [{ name: 'wrapup', conversation, body }, acw];
    }
    case 'attributes-changed': {
      const { conversation, participant } = event;
      const body = {
        eventTime: now,
        conversationId: conversation.id,
        participantId: participant.id,
        attributes: { ...participant.attributes },
      };
      return [{ name: 'attributes', conversation, body }];
    }
    case 'conversation-started':
    case 'conversation-ended':
    case 'participant-connected':
    case 'message-received':
    case 'message-sent':
    case 'customer-typing':
    case 'message-status-changed':
      return [];
    default:
      return event satisfies never;
  }
}
