import { callApi } from '../access/api-call.ts';
import type { GenesysSession } from '../access/genesys-session.ts';
import { type AcceptedMessage, accepted } from './inbound-message.ts';
import { type EndUser, inboundChannel, inboundPath } from './inbound-path.ts';

/**
 * Shows the agent that the end user is typing.
 *
 * @param at epoch milliseconds
 * @throws GenesysRequestError
 */
export async function sendTyping(
  session: GenesysSession,
  integrationId: string,
  from: EndUser,
  at: number,
): Promise<void> {
  await callApi(session, 'POST', inboundPath(integrationId, 'event'), accepted, {
    channel: inboundChannel(from, at),
    events: [{ eventType: 'Typing' }],
  });
}

/** Whether a message that came by webhook was shown. */
export interface Receipt {
  /** The id in the webhook. */
  readonly messageId: string;
  readonly userId: string;
  /** The two that the Open Messaging guide supports. */
  readonly status: 'Delivered' | 'Failed';
  /** For the agent, where it failed. */
  readonly problem?: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** @throws GenesysRequestError */
export async function sendReceipt(
  session: GenesysSession,
  integrationId: string,
  { messageId, userId, status, problem, at }: Receipt,
): Promise<void> {
  await callApi(session, 'POST', inboundPath(integrationId, 'receipt'), accepted, {
    id: messageId,
    channel: { to: { id: userId }, time: new Date(at).toISOString() },
    status,
    ...(problem !== undefined && { reasons: [{ code: 'GeneralError', message: problem }] }),
    isFinalReceipt: true,
  });
}

/** A button that the end user pressed, or an answer that they picked. */
export interface StructuredResponse {
  readonly from: EndUser;
  readonly messageId: string;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly button: {
    readonly type: 'Button' | 'QuickReply' | 'DatePicker';
    readonly text: string;
    readonly payload: string;
  };
  /** The structured message that offered it, by the id in the webhook. */
  readonly originatingMessageId: string;
}

/** @throws GenesysRequestError */
export function sendStructuredResponse(
  session: GenesysSession,
  integrationId: string,
  { from, messageId, sentAt, button, originatingMessageId }: StructuredResponse,
): Promise<AcceptedMessage> {
  return callApi(session, 'POST', inboundPath(integrationId, 'structured/response'), accepted, {
    channel: { messageId, ...inboundChannel(from, sentAt) },
    buttonResponse: button,
    originatingMessageId,
  });
}
