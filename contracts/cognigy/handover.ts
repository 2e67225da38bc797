import { z } from 'zod';
import { withFreshToken } from './access/fresh-token.ts';
import { genesysRequest } from './access/genesys-request.ts';
import type { GenesysRequestError } from './access/genesys-request-error.ts';
import type { GenesysSession } from './access/genesys-session.ts';

/** Where the handover action is served unless an installation puts a gateway in front of it. */
export const HANDOVER_PATH = '/api/v2/conversations/handover';

/** What a flow hands over. A flow can forget the optional parts; Genesys Cloud then refuses the handover and names them. */
export interface Handover {
  readonly conversationId?: string;
  readonly queueId?: string;
  /** The bot's intent, and further texts for the agent. */
  readonly context: Readonly<Record<string, string>>;
}

const receipt = z
  .object({
    conversationId: z.string(),
    queue: z.object({ id: z.string() }).optional(),
    state: z.enum(['queued', 'unrouted']),
    correlationId: z.string(),
  })
  .transform(({ queue, ...rest }) => ({ ...rest, queueId: queue?.id }));

/** `unrouted`: accepted, but not routed to anybody, because no queue was named. */
export type HandoverReceipt = z.output<typeof receipt>;

/**
 * Hands a conversation to a queue. A refused session token is renewed once and the handover repeated, which is safe because a
 * refusal has routed nothing.
 *
 * @throws GenesysRequestError
 */
export function handOver(
  { hosts, tokens, ...options }: GenesysSession,
  handover: Handover,
): Promise<HandoverReceipt> {
  return withFreshToken(
    tokens,
    (sessionToken) =>
      genesysRequest(
        {
          method: 'POST',
          url: hosts.api + HANDOVER_PATH,
          json: { sessionToken, ...handover },
          secrets: [sessionToken],
          ...options,
        },
        receipt,
      ),
    blamesSessionToken,
  );
}

/** The token is in the body, so a bad one gets 400. Where the answer names no field, the token is the most likely cause. */
function blamesSessionToken({ status, code, fields }: GenesysRequestError): boolean {
  if (status === 401) return true;
  return status === 400 && code === 'bad.request' && (fields.length === 0 || fields.includes('sessionToken'));
}
