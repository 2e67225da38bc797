/** What a party does in a conversation. Messages from a flow or bot come from the `workflow` participant. */
export type Purpose = 'customer' | 'workflow' | 'acd' | 'agent';

export type ParticipantState = 'alerting' | 'connected' | 'disconnected';

/** As the conversation models spell it; other surfaces spell the same ideas differently ({@link ../../outbound/disconnect-type.ts}). */
export type DisconnectType =
  | 'endpoint'
  | 'client'
  | 'system'
  | 'timeout'
  | 'transfer'
  | 'transfer.noanswer'
  | 'transfer.notavailable'
  | 'peer'
  | 'other'
  | 'inactivity'
  | 'session.expired';

export interface Wrapup {
  readonly code: string;
  readonly notes?: string;
  readonly tags?: readonly string[];
  readonly durationSeconds?: number;
}

/** One party's stay in a conversation. An agent who comes back after a transfer is a new participant. Times are epoch milliseconds. */
export interface Participant {
  readonly id: string;
  readonly purpose: Purpose;
  /** The one communication of the participant: `participants[].messages[].id`, and the session id of detail events. */
  readonly communicationId: string;
  name: string | undefined;
  userId: string | undefined;
  queueId: string | undefined;
  state: ParticipantState;
  readonly startedAt: number;
  connectedAt: number | undefined;
  endedAt: number | undefined;
  disconnectType: DisconnectType | undefined;
  attributes: Record<string, string>;
  /** After-call work: from the agent's end to the wrap-up, where the queue asks for it. */
  acwStartedAt: number | undefined;
  acwEndedAt: number | undefined;
  wrapup: Wrapup | undefined;
}

export type MessageStatus =
  | 'queued'
  | 'sent'
  | 'failed'
  | 'received'
  | 'delivery-success'
  | 'delivery-failed'
  | 'published';

/** One part of a message; what is in it depends on `contentType`. */
export interface MessageContent {
  readonly contentType: string;
  readonly [member: string]: unknown;
}

/** One message, event or receipt that passed through a conversation. `content` and `events` are in the vendor's normalised form. */
export interface Message {
  /** 32 hex characters. */
  readonly id: string;
  readonly type: 'Text' | 'Structured' | 'Event';
  readonly direction: 'inbound' | 'outbound';
  readonly participantId: string;
  readonly originatingEntity: 'Human' | 'Bot';
  readonly time: number;
  readonly text: string | undefined;
  readonly content: readonly MessageContent[];
  readonly events: readonly object[];
  /** The sender's own id on inbound messages; equals `id` on outbound ones. */
  readonly externalId: string;
  readonly metadata: Readonly<Record<string, string>>;
  status: MessageStatus;
}

/** The end user as the external system names them. */
export interface Customer {
  readonly id: string;
  readonly idType: string;
  readonly nickname?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
}

/** Who opened a conversation. One opened through the control API has no owner unless given. */
export interface ConversationOwner {
  readonly clientId?: string;
  readonly userId?: string;
}

export interface Conversation {
  readonly id: string;
  readonly owner: ConversationOwner;
  /** The Open Messaging integration it came through; undefined for one opened by the control API or the organisation file. */
  readonly integrationId: string | undefined;
  readonly customer: Customer;
  readonly startedAt: number;
  endedAt: number | undefined;
  /** In order of arrival; the first one is the customer. */
  readonly participants: Participant[];
  /** In order of time. */
  readonly messages: Message[];
  /** When the customer was last heard of, for the threading window. */
  lastInboundAt: number;
}
