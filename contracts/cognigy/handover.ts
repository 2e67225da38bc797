import { z } from 'zod';
import { withFreshToken } from './access/fresh-token.ts';
import { genesysRequest } from './access/genesys-request.ts';
import type { GenesysRequestError } from './access/genesys-request-error.ts';
import type { GenesysSession } from './access/genesys-session.ts';

/** Where the handover action is served unless an installation puts a gateway in front of it. */
export const HANDOVER_PATH = '/api/v2/conversations/handover';

/** What a flow hands over. A flow can forget each of the optional parts; Genesys Cloud then says which. */
export interface Handover {
  readonly conversationId?: string;
  readonly queueId?: string;
  /** What the bot knows: its intent, and further texts for the agent. */
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

/** `unrouted`: accepted, but nobody will answer, because no queue was named. */
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

/** The token travels in the body, so its faults are 400s. A bare one names no field: the token is then the first suspect. */
function blamesSessionToken({ status, code, fields }: GenesysRequestError): boolean {
  if (status === 401) return true;
  return status === 400 && code === 'bad.request' && (fields.length === 0 || fields.includes('sessionToken'));
}
