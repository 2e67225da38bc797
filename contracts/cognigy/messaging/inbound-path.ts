/** The path for messages from end users to an integration. */
export function inboundPath(
  integrationId: string,
  kind: 'message' | 'event' | 'receipt' | 'structured/response',
): string {
  return `/api/v2/conversations/messages/${encodeURIComponent(integrationId)}/inbound/open/${kind}`;
}

/** The sender. The id names the thread: messages with the same id join the same open conversation. */
export interface EndUser {
  readonly id: string;
  /** Sent only where the handover is set to send profile information. */
  readonly nickname?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
}

/** @param at epoch milliseconds */
export function inboundChannel(from: EndUser, at: number) {
  return { from: { ...from, idType: 'Opaque' }, time: new Date(at).toISOString() };
}
