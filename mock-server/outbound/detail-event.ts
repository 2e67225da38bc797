import type { Conversation } from '../org/conversations/model.ts';

export type DetailEventName =
  | 'customer.start'
  | 'customer.end'
  | 'flow.start'
  | 'flow.end'
  | 'acd.start'
  | 'acd.end'
  | 'user.start'
  | 'user.end'
  | 'acw'
  | 'wrapup'
  | 'attributes';

/** What has happened, as `eventBody` of the detail topics; members stand in the order of the vendor's models. */
export interface DetailEventBody {
  /** Epoch milliseconds. */
  readonly eventTime: number;
  readonly conversationId: string;
  readonly participantId: string;
  readonly sessionId?: string;
  readonly disconnectType?: string;
  readonly mediaType?: 'MESSAGE';
  readonly provider?: string;
  readonly direction?: 'INBOUND';
  readonly addressTo?: string;
  readonly addressFrom?: string;
  readonly messageType?: 'OPEN' | 'UNKNOWN';
  readonly flowType?: 'INBOUNDSHORTMESSAGE';
  readonly userId?: string;
  readonly queueId?: string;
  readonly acdOutcome?: 'ABANDON' | 'ANSWERED' | 'FLOW_OUT';
  readonly answeredUserId?: string;
  readonly requestedRoutings?: readonly 'STANDARD'[];
  readonly usedRouting?: 'STANDARD';
  readonly interactingDurationMs?: number;
  readonly heldDurationMs?: number;
  readonly alertingDurationMs?: number;
  readonly connectedDurationMs?: number;
  readonly wrapupCode?: string;
  readonly wrapupNotes?: string;
  readonly wrapupDurationMs?: number;
  readonly exitReason?: 'TRANSFER' | 'DISCONNECT';
  readonly transferType?: 'ACD';
  readonly attributes?: Readonly<Record<string, string>>;
}

/** One event of `v2.detail.events.conversation.{id}.{name}`. */
export interface DetailEvent {
  readonly name: DetailEventName;
  readonly conversation: Conversation;
  readonly body: DetailEventBody;
}

/** @param conversationId the literal `{id}` gives the template */
export function detailTopic(name: DetailEventName, conversationId: string): string {
  return `v2.detail.events.conversation.${conversationId}.${name}`;
}
