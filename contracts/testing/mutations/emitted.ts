import type { Emitted } from '../../emissions/emission.ts';
import { besides, inside, insideEvent, insideParticipants, type Json } from './changes.ts';

/** One defect that the mock could have, and the message that must show it. */
interface MessageMutation {
  readonly defect: string;
  readonly noticedBy: string;
  readonly alter: (emitted: Emitted) => Emitted;
}

/** Defects of what the mock sends on its own. */
export const EMITTED: readonly MessageMutation[] = [
  {
    defect: 'signs a webhook in hex',
    noticedBy: 'a text from an agent',
    alter: besides({ 'X-Hub-Signature-256': `sha256=${'0'.repeat(64)}` }),
  },
  {
    defect: 'does not say whose webhook it is',
    noticedBy: 'an attachment from an agent',
    alter: inside(({ channel: _, ...body }) => body),
  },
  {
    defect: 'lets a flow speak like a human',
    noticedBy: 'a text from a flow',
    alter: inside((body) => ({ ...body, originatingEntity: 'Human' })),
  },
  {
    defect: 'sends a card as text',
    noticedBy: 'a card from an agent',
    alter: inside((body) => ({ ...body, type: 'Text', content: [] })),
  },
  {
    defect: 'writes message ids as UUIDs',
    noticedBy: 'quick replies from an agent',
    alter: inside((body) => ({ ...body, id: 'c0000000-0000-4000-8000-000000000001' })),
  },
  {
    defect: 'calls a decline a transfer',
    noticedBy: 'the socket reports that an agent declined the chat',
    alter: insideEvent((event) => ({ ...event, disconnectType: 'TRANSFER' })),
  },
  {
    defect: 'spells a reason as conversations do',
    noticedBy: 'the socket reports that an agent hung up',
    alter: insideEvent((event) => ({ ...event, disconnectType: 'client' })),
  },
  {
    defect: 'does not say whose after-call work is over',
    noticedBy: 'the socket reports that after-call work is over',
    alter: insideEvent(({ participantId: _, ...event }) => event),
  },
  {
    defect: 'puts the conversation’s id into the topic of a trigger',
    noticedBy: 'a trigger reports that after-call work is over',
    alter: inside((body) => ({ ...body, topic: String(body.topic).replace('.id.', '.c0000000.') })),
  },
  {
    defect: 'forgets the key of EventBridge',
    noticedBy: 'EventBridge reports that an agent hung up',
    alter: ({ metadata: { Authorization: _, ...metadata }, ...emitted }) => ({ ...emitted, metadata }),
  },
  {
    defect: 'names another source of events',
    noticedBy: 'EventBridge reports that the end user was disconnected',
    alter: inside((body) => ({ ...body, source: 'aws.partner/genesys.com/cloud/somebody/else' })),
  },
  {
    defect: 'calls a decline a transfer where EventBridge tells of it',
    noticedBy: 'EventBridge reports that an agent declined the chat',
    alter: inside((body) => {
      const { eventBody, ...detail } = body.detail as Json;
      return {
        ...body,
        detail: { ...detail, eventBody: { ...(eventBody as Json), disconnectType: 'TRANSFER' } },
      };
    }),
  },
  {
    defect: 'calls a decline nothing where a trigger tells of it',
    noticedBy: 'a trigger reports that an agent declined the chat',
    alter: inside((body) => ({ ...body, disconnectType: '' })),
  },
  {
    defect: 'does not say whose arrival it is',
    noticedBy: 'the socket reports that an end user arrived',
    alter: insideEvent(({ participantId: _, ...event }) => event),
  },
  {
    defect: 'tells the beginning of a flow as that of a queue',
    noticedBy: 'the socket reports that a flow began',
    alter: inside((body) => ({ ...body, topicName: String(body.topicName).replace('.flow.', '.acd.') })),
  },
  {
    defect: 'calls the handover of a flow a disconnect',
    noticedBy: 'the socket reports that a flow handed over',
    alter: insideEvent((event) => ({ ...event, exitReason: 'DISCONNECT' })),
  },
  {
    defect: 'does not say which queue a chat waits in',
    noticedBy: 'the socket reports that a chat waits in a queue',
    alter: insideEvent(({ queueId: _, ...event }) => event),
  },
  {
    defect: 'says that a chat left its queue for another one when an agent answered',
    noticedBy: 'the socket reports that a chat has left its queue',
    alter: insideEvent((event) => ({ ...event, acdOutcome: 'FLOW_OUT' })),
  },
  {
    defect: 'does not say whom a chat alerts',
    noticedBy: 'the socket reports that a chat alerts an agent',
    alter: insideEvent(({ userId: _, ...event }) => event),
  },
  {
    defect: 'tells new data as a list',
    noticedBy: 'the socket reports new data of a participant',
    alter: insideEvent((event) => ({ ...event, attributes: [{ sentiment: 'negative' }] })),
  },
  {
    defect: 'tells of a wrap-up without a code',
    noticedBy: 'the socket reports how an agent wrapped up',
    alter: insideEvent(({ wrapupCode: _, ...event }) => event),
  },
  {
    defect: 'refers to users by ids on the topic for messages of a queue',
    noticedBy: 'a chat update on the messages topic of its queue',
    alter: insideParticipants(({ user, ...participant }) => ({
      ...participant,
      userId: (user as Json | undefined)?.id,
    })),
  },
  {
    defect: 'leaves communications out on the topic for all media of a queue',
    noticedBy: 'a chat update on the all-media topic of its queue',
    alter: insideParticipants(({ messages: _, ...participant }) => participant),
  },
  {
    defect: 'takes an agent who talks for one who is gone',
    noticedBy: 'a chat update on the messages topic of its agent',
    alter: insideParticipants((participant) => ({ ...participant, state: 'disconnected' })),
  },
  {
    defect: 'tells those who watch an agent what those hear who watch a queue',
    noticedBy: 'a chat update on the all-media topic of its agent',
    alter: inside((body) => ({
      ...body,
      topicName: String(body.topicName).replace('v2.users', 'v2.routing.queues'),
    })),
  },
  {
    defect: 'beats in words of its own',
    noticedBy: 'the socket is alive',
    alter: insideEvent(() => ({ message: 'still here' })),
  },
  {
    defect: 'answers a ping with a heartbeat',
    noticedBy: 'the socket answers a ping',
    alter: insideEvent(() => ({ message: 'WebSocket Heartbeat' })),
  },
  {
    defect: 'closes a socket as a matter of its channel alone',
    noticedBy: 'the socket will be closed',
    alter: inside((body) => ({ ...body, topicName: 'v2.system.socket_closing.streaming-0-x' })),
  },
  {
    defect: 'does not say which channel has lost its token',
    noticedBy: 'the token of the channel has ended',
    alter: inside((body) => ({ ...body, topicName: 'v2.system.token_revoked' })),
  },
  {
    defect: 'puts a channel out without a word',
    noticedBy: 'the channel was replaced by a newer one',
    alter: insideEvent(({ message: _, ...event }) => event),
  },
];
