import type { Model } from '../openapi/models.ts';
import type { Channel } from './channel.ts';

type SystemMessage = Model<'SystemMessageSystemMessage'>;

/** What a channel is told about itself; it need not subscribe to it. */
export interface SystemNotification {
  readonly topicName: string;
  readonly body: SystemMessage;
}

/**
 * Names and enumerations as in `SystemMessageSystemMessage` of platform-client-sdk-java 217.0.0 and of later releases. Inferred: which
 * of the optional members are filled in, and that the `{id}` of the topics is the channel's.
 */
export function tokenRevoked(channel: Channel): SystemNotification {
  return {
    topicName: `v2.system.token_revoked.${channel.id}`,
    body: {
      ...about(channel),
      systemTopicType: 'token_revoked',
      reason: 'user_tokens_revoked',
      message: 'The token of this channel is no longer valid.',
    },
  };
}

/** For the channel that had to make room for another one. */
export function noLongerSubscribed(channel: Channel): SystemNotification {
  return {
    topicName: `v2.system.no_longer_subscribed.${channel.id}`,
    body: {
      ...about(channel),
      systemTopicType: 'no_longer_subscribed',
      reason: 'another_channel_subscribed',
      message: 'This channel was removed, because the limit of channels was reached.',
    },
  };
}

export function socketClosing(channel: Channel): SystemNotification {
  return {
    topicName: 'v2.system.socket_closing',
    body: { ...about(channel), message: 'This socket will be closed in about a minute.' },
  };
}

function about({ id, token }: Channel): SystemMessage {
  return {
    channelId: id,
    organizationId: token.organizationId,
    ...(token.userId === undefined ? {} : { userId: token.userId }),
    oauthClientId: token.clientId,
    oauthClientOrgId: token.organizationId,
  };
}
