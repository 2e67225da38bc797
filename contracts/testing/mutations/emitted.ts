import type { Emitted } from '../../emissions/emission.ts';
import {
  changingEvent,
  changingMessage,
  changingMetadata,
  changingParticipants,
  type Json,
} from './changes.ts';

/** A defect that the mock could have, and the message whose replay must fail then. */
interface MessageMutation {
  readonly defect: string;
  readonly noticedBy: string;
  readonly alter: (emitted: Emitted) => Emitted;
}

/** Defects of messages. */
export const EMITTED: readonly MessageMutation[] = [
  {
    defect: 'signs a webhook in hex',
    noticedBy: 'a text from an agent',
    alter: changingMetadata({ 'X-Hub-Signature-256': `sha256=${'0'.repeat(64)}` }),
  },
  {
    defect: 'leaves the integration and the end user out of a webhook',
    noticedBy: 'an attachment from an agent',
    alter: changingMessage(({ channel: _, ...body }) => body),
  },
  {
    defect: 'sends a text from a flow as one from a human',
    noticedBy: 'a text from a flow',
    alter: changingMessage((body) => ({ ...body, originatingEntity: 'Human' })),
  },
  {
    defect: 'sends a card as text',
    noticedBy: 'a card from an agent',
    alter: changingMessage((body) => ({ ...body, type: 'Text', content: [] })),
  },
  {
    defect: 'writes message ids as UUIDs',
    noticedBy: 'quick replies from an agent',
    alter: changingMessage((body) => ({ ...body, id: 'c0000000-0000-4000-8000-000000000001' })),
  },
  {
    defect: 'calls a decline a transfer',
    noticedBy: 'the socket reports that an agent declined the chat',
    alter: changingEvent((event) => ({ ...event, disconnectType: 'TRANSFER' })),
  },
  {
    defect: 'spells a disconnect type in lower case',
    noticedBy: 'the socket reports that an agent hung up',
    alter: changingEvent((event) => ({ ...event, disconnectType: 'client' })),
  },
  {
    defect: 'does not say which agent’s after-call work is over',
    noticedBy: 'the socket reports that after-call work is over',
    alter: changingEvent(({ participantId: _, ...event }) => event),
  },
  {
    defect: 'puts the conversation’s id into the topic of a trigger',
    noticedBy: 'a trigger reports that after-call work is over',
    alter: changingMessage((body) => ({ ...body, topic: String(body.topic).replace('.id.', '.c0000000.') })),
  },
  {
    defect: 'forgets the key of EventBridge',
    noticedBy: 'EventBridge reports that an agent hung up',
    alter: ({ metadata: { Authorization: _, ...metadata }, ...emitted }) => ({ ...emitted, metadata }),
  },
  {
    defect: 'names another event source',
    noticedBy: 'EventBridge reports that the end user was disconnected',
    alter: changingMessage((body) => ({ ...body, source: 'aws.partner/genesys.com/cloud/somebody/else' })),
  },
  {
    defect: 'calls a decline a transfer in EventBridge',
    noticedBy: 'EventBridge reports that an agent declined the chat',
    alter: changingMessage((body) => {
      const { eventBody, ...detail } = body.detail as Json;
      return {
        ...body,
        detail: { ...detail, eventBody: { ...(eventBody as Json), disconnectType: 'TRANSFER' } },
      };
    }),
  },
  {
    defect: 'gives no reason for a decline in a trigger',
    noticedBy: 'a trigger reports that an agent declined the chat',
    alter: changingMessage((body) => ({ ...body, disconnectType: '' })),
  },
  {
    defect: 'does not say who arrived',
    noticedBy: 'the socket reports that an end user arrived',
    alter: changingEvent(({ participantId: _, ...event }) => event),
  },
  {
    defect: 'sends the beginning of a flow on the topic of a queue',
    noticedBy: 'the socket reports that a flow began',
    alter: changingMessage((body) => ({
      ...body,
      topicName: String(body.topicName).replace('.flow.', '.acd.'),
    })),
  },
  {
    defect: 'calls the handover of a flow a disconnect',
    noticedBy: 'the socket reports that a flow handed over',
    alter: changingEvent((event) => ({ ...event, exitReason: 'DISCONNECT' })),
  },
  {
    defect: 'does not say which queue a chat waits in',
    noticedBy: 'the socket reports that a chat waits in a queue',
    alter: changingEvent(({ queueId: _, ...event }) => event),
  },
  {
    defect: 'says that a chat left its queue for a flow when an agent answered',
    noticedBy: 'the socket reports that a chat has left its queue',
    alter: changingEvent((event) => ({ ...event, acdOutcome: 'FLOW_OUT' })),
  },
  {
    defect: 'does not say which agent a chat alerts',
    noticedBy: 'the socket reports that a chat alerts an agent',
    alter: changingEvent(({ userId: _, ...event }) => event),
  },
  {
    defect: 'sends new data as a list',
    noticedBy: 'the socket reports new data of a participant',
    alter: changingEvent((event) => ({ ...event, attributes: [{ sentiment: 'negative' }] })),
  },
  {
    defect: 'sends a wrap-up without a code',
    noticedBy: 'the socket reports how an agent wrapped up',
    alter: changingEvent(({ wrapupCode: _, ...event }) => event),
  },
  {
    defect: 'refers to users by ids on the messages topic of a queue',
    noticedBy: 'a chat update on the messages topic of its queue',
    alter: changingParticipants(({ user, ...participant }) => ({
      ...participant,
      userId: (user as Json | undefined)?.id,
    })),
  },
  {
    defect: 'leaves communications out on the all-media topic of a queue',
    noticedBy: 'a chat update on the all-media topic of its queue',
    alter: changingParticipants(({ messages: _, ...participant }) => participant),
  },
  {
    defect: 'shows a connected agent as disconnected',
    noticedBy: 'a chat update on the messages topic of its agent',
    alter: changingParticipants((participant) => ({ ...participant, state: 'disconnected' })),
  },
  {
    defect: 'sends an update for an agent on the topic of a queue',
    noticedBy: 'a chat update on the all-media topic of its agent',
    alter: changingMessage((body) => ({
      ...body,
      topicName: String(body.topicName).replace('v2.users', 'v2.routing.queues'),
    })),
  },
  {
    defect: 'words a heartbeat differently',
    noticedBy: 'the socket is alive',
    alter: changingEvent(() => ({ message: 'still here' })),
  },
  {
    defect: 'answers a ping with a heartbeat',
    noticedBy: 'the socket answers a ping',
    alter: changingEvent(() => ({ message: 'WebSocket Heartbeat' })),
  },
  {
    defect: 'adds the channel to the topic about a socket that will be closed',
    noticedBy: 'the socket will be closed',
    alter: changingMessage((body) => ({ ...body, topicName: 'v2.system.socket_closing.streaming-0-x' })),
  },
  {
    defect: 'does not say which channel’s token has ended',
    noticedBy: 'the token of the channel has ended',
    alter: changingMessage((body) => ({ ...body, topicName: 'v2.system.token_revoked' })),
  },
  {
    defect: 'replaces a channel without a message',
    noticedBy: 'the channel was replaced by a newer one',
    alter: changingEvent(({ message: _, ...event }) => event),
  },
];
