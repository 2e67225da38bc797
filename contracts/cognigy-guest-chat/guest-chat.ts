import { z } from 'zod';
import { type GenesysHosts, genesysRequest } from '../cognigy/access/genesys-request.ts';

// The handover through Guest Chat, which Genesys Cloud removed on 2026-08-15 (JavaScript SDK 259.0.0). Nothing calls it any more;
// its contract stays as the proof that `genesys-mock drift` finds such a removal.

/** Who wants to chat, and with which queue. */
export interface GuestChatRequest {
  readonly organizationId: string;
  readonly deploymentId: string;
  readonly queueName: string;
  readonly displayName: string;
  /** Shown to the agent beside the chat. */
  readonly customFields?: Readonly<Record<string, string>>;
}

const guestChat = z.object({
  id: z.string(),
  jwt: z.string(),
  eventStreamUri: z.string(),
  member: z.object({ id: z.string() }),
});

/** An open chat. `jwt` is its own credential: no OAuth token is involved. */
export type GuestChat = z.output<typeof guestChat>;

const BASE = '/api/v2/webchat/guest/conversations';

/**
 * Opens a chat; it is routed as soon as somebody connects to `eventStreamUri`.
 *
 * @throws GenesysRequestError
 */
export function openGuestChat(hosts: GenesysHosts, request: GuestChatRequest): Promise<GuestChat> {
  const { organizationId, deploymentId, queueName, displayName, customFields } = request;
  return genesysRequest(
    {
      method: 'POST',
      url: hosts.api + BASE,
      json: {
        organizationId,
        deploymentId,
        routingTarget: { targetType: 'QUEUE', targetAddress: queueName },
        memberInfo: { displayName, ...(customFields && { customFields }) },
      },
      secrets: [],
    },
    guestChat,
  );
}

const sentMessage = z.object({ id: z.string() });

/** @throws GenesysRequestError */
export function sendGuestMessage(
  hosts: GenesysHosts,
  chat: GuestChat,
  body: string,
): Promise<{ id: string }> {
  return genesysRequest(
    {
      ...asGuest(chat),
      method: 'POST',
      url: `${memberUrl(hosts, chat)}/messages`,
      json: { body, bodyType: 'standard' },
    },
    sentMessage,
  );
}

/** Shows the agent that the guest is typing. @throws GenesysRequestError */
export async function sendGuestTyping(hosts: GenesysHosts, chat: GuestChat): Promise<void> {
  await genesysRequest(
    { ...asGuest(chat), method: 'POST', url: `${memberUrl(hosts, chat)}/typing` },
    z.object({ id: z.string() }),
  );
}

/** Ends the chat for the guest. @throws GenesysRequestError */
export async function leaveGuestChat(hosts: GenesysHosts, chat: GuestChat): Promise<void> {
  await genesysRequest({ ...asGuest(chat), method: 'DELETE', url: memberUrl(hosts, chat) }, z.unknown());
}

function asGuest({ jwt }: GuestChat): { authorization: string; secrets: string[] } {
  return { authorization: `Bearer ${jwt}`, secrets: [jwt] };
}

function memberUrl(hosts: GenesysHosts, { id, member }: GuestChat): string {
  return `${hosts.api}${BASE}/${encodeURIComponent(id)}/members/${encodeURIComponent(member.id)}`;
}
