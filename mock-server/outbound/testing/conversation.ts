import type { Conversation, Message, Participant } from '../../org/conversations/model.ts';
import { INTEGRATION_ID } from './integration.ts';

export const START = Date.parse('2026-01-15T09:30:00.000Z');

/** An agent in a conversation. */
export function testParticipant(more: Partial<Participant> = {}): Participant {
  return {
    id: 'd1d1d1d1-6666-4aaa-8bbb-000000000001',
    purpose: 'agent',
    communicationId: 'd1d1d1d1-7777-4aaa-8bbb-000000000001',
    name: 'Ann Agent',
    userId: 'c0ffee00-2222-4aaa-8bbb-000000000001',
    queueId: 'd59d0280-3333-4aaa-8bbb-000000000001',
    state: 'connected',
    startedAt: START,
    connectedAt: START + 2000,
    endedAt: undefined,
    disconnectType: undefined,
    attributes: {},
    acwStartedAt: undefined,
    acwEndedAt: undefined,
    wrapup: undefined,
    ...more,
  };
}

/** A conversation of the integration's customer, with nobody in it yet. */
export function testConversation(more: Partial<Conversation> = {}): Conversation {
  return {
    id: 'e1d2c3b4-4444-4aaa-8bbb-000000000009',
    owner: {},
    integrationId: INTEGRATION_ID,
    customer: { id: 'user-1', idType: 'Opaque', nickname: 'Zoë' },
    startedAt: START,
    endedAt: undefined,
    participants: [],
    messages: [],
    lastInboundAt: START,
    ...more,
  };
}

/** A text that an agent wrote. */
export function testMessage(more: Partial<Message> = {}): Message {
  return {
    id: '0123456789abcdef0123456789abcdef',
    type: 'Text',
    direction: 'outbound',
    participantId: 'd1d1d1d1-6666-4aaa-8bbb-000000000001',
    originatingEntity: 'Human',
    time: START,
    text: 'Hello',
    content: [],
    events: [],
    externalId: '0123456789abcdef0123456789abcdef',
    metadata: {},
    status: 'sent',
    ...more,
  };
}
