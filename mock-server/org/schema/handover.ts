import { z } from 'zod';
import { id } from './fields.ts';

/** How the handover action behaves. */
export const handover = z.strictObject({
  path: z
    .string()
    .regex(/^\/[^\s?#]*$/, 'a path starts with / and has no query')
    .default('/api/v2/conversations/handover')
    .meta({
      description: 'Where the handover action is served; installations put a gateway in front of it.',
    }),
  requireUserSession: z.boolean().default(false).meta({
    description: 'Refuses session tokens that are bound to no user, as client-credentials tokens are.',
  }),
  missingTarget: z
    .enum(['refuse', 'silent'])
    .default('refuse')
    .meta({ description: 'silent: a handover without a queue answers 202 and routes nothing.' }),
  defaultQueueId: id.optional(),
});
