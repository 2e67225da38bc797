import type { DisconnectType } from '../org/conversations/model.ts';

/** How the other surfaces spell a reason; the conversation models' own spelling is the key. */
export interface DisconnectSpelling {
  /** `v2.routing.queues.{id}.conversations` and `v2.users.{id}.conversations`. */
  readonly queueTopic: string;
  /** `v2.detail.events.conversation.{id}.*`. */
  readonly detailEvent: string;
  /** The conversation detail of analytics. */
  readonly analytics: string;
}

/**
 * One idea, four spellings (platform-client-sdk-dotnet 270.0.0 models). A queue topic differs from the conversation models only in the
 * do-not-disturb reasons, which the mock never gives.
 */
export const DISCONNECT_SPELLINGS = {
  endpoint: { queueTopic: 'endpoint', detailEvent: 'ENDPOINT', analytics: 'endpoint' },
  client: { queueTopic: 'client', detailEvent: 'CLIENT', analytics: 'client' },
  system: { queueTopic: 'system', detailEvent: 'SYSTEM', analytics: 'system' },
  timeout: { queueTopic: 'timeout', detailEvent: 'TIMEOUT', analytics: 'timeout' },
  transfer: { queueTopic: 'transfer', detailEvent: 'TRANSFER', analytics: 'transfer' },
  'transfer.noanswer': {
    queueTopic: 'transfer.noanswer',
    detailEvent: 'NO_ANSWER_TRANSFER',
    analytics: 'noAnswerTransfer',
  },
  'transfer.notavailable': {
    queueTopic: 'transfer.notavailable',
    detailEvent: 'NOT_AVAILABLE_TRANSFER',
    analytics: 'notAvailableTransfer',
  },
  peer: { queueTopic: 'peer', detailEvent: 'PEER', analytics: 'peer' },
  other: { queueTopic: 'other', detailEvent: 'OTHER', analytics: 'other' },
  inactivity: { queueTopic: 'inactivity', detailEvent: 'INACTIVITY', analytics: 'inactivity' },
  'session.expired': {
    queueTopic: 'session.expired',
    detailEvent: 'SESSION_EXPIRED',
    analytics: 'sessionExpired',
  },
} as const satisfies Record<DisconnectType, DisconnectSpelling>;
