import { isoOf } from '../../base/iso.ts';
import type { Model } from '../../openapi/models.ts';
import type { Conversation } from '../../org/conversations/model.ts';

/**
 * Body of `v2.users.{id}.conversations.inbound.typing.event` (platform-client-sdk-dotnet 270.0.0).
 *
 * @param now epoch milliseconds
 */
export function typingBody(
  { id, integrationId, customer }: Conversation,
  now: number,
): Model<'V2ConversationMessageTypingEventForUserTopicMessageData'> {
  return {
    conversationId: id,
    normalizedMessage: {
      channel: {
        platform: 'Open',
        ...(integrationId === undefined ? {} : { to: { id: integrationId } }),
        from: { ...customer },
        time: isoOf(now),
      },
      type: 'Event',
      events: [{ eventType: 'Typing', typing: { type: 'On' } }],
      direction: 'Inbound',
    },
  };
}
