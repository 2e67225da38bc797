import { z } from 'zod';
import { callApi } from './access/api-call.ts';
import { GenesysRequestError } from './access/genesys-request-error.ts';
import type { GenesysSession } from './access/genesys-session.ts';

const details = z.object({
  conversationEnd: z.iso.datetime().optional(),
  participants: z.array(
    z.object({
      purpose: z.string(),
      userId: z.string().optional(),
      sessions: z.array(
        z.object({
          segments: z.array(
            z.object({
              segmentType: z.string(),
              disconnectType: z.string().optional(),
              wrapUpCode: z.string().optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** The report on a handover, for statistics. */
export interface HandoverReport {
  /** Undefined until the conversation has ended. */
  readonly endedAt?: string | undefined;
  /** Every agent who was alerted, in order. Reasons are spelled as in analytics, e.g. `noAnswerTransfer`. */
  readonly agents: readonly {
    readonly userId?: string | undefined;
    readonly answered: boolean;
    readonly disconnectType?: string | undefined;
    readonly wrapUpCode?: string | undefined;
  }[];
}

/**
 * Reads the report on a handover. Analytics is some seconds late.
 *
 * @returns undefined while analytics does not know the conversation, or if there is none
 * @throws GenesysRequestError
 */
export async function readHandoverReport(
  session: GenesysSession,
  conversationId: string,
): Promise<HandoverReport | undefined> {
  const path = `/api/v2/analytics/conversations/${encodeURIComponent(conversationId)}/details`;
  try {
    return toReport(await callApi(session, 'GET', path, details));
  } catch (error) {
    if (error instanceof GenesysRequestError && error.status === 404) return undefined;
    throw error;
  }
}

function toReport({ conversationEnd, participants }: z.output<typeof details>): HandoverReport {
  const agents = participants.filter(({ purpose }) => purpose === 'agent');
  return {
    endedAt: conversationEnd,
    agents: agents.map(({ userId, sessions }) => {
      const segments = sessions.flatMap((session) => session.segments);
      return {
        userId,
        answered: segments.some(({ segmentType }) => segmentType === 'interact'),
        disconnectType: segments.find(({ disconnectType }) => disconnectType !== undefined)?.disconnectType,
        wrapUpCode: segments.find(({ wrapUpCode }) => wrapUpCode !== undefined)?.wrapUpCode,
      };
    }),
  };
}
