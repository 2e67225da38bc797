import { z } from 'zod';
import { LONGEST_SECONDS } from '../../base/moments.ts';
import { id, name, seconds } from './fields.ts';

const wrapupCode = z.strictObject({ id, name });

export const queue = z.strictObject({
  id,
  name,
  description: z.string().optional(),
  members: z.array(id).default([]).meta({ description: 'Ids of the users who answer this queue.' }),
  alertingTimeoutSeconds: seconds
    .default(30)
    .meta({ description: 'An agent who does not answer for so long loses the conversation to the queue.' }),
  acwSettings: z
    .strictObject({
      wrapupPrompt: z
        .enum(['MANDATORY', 'OPTIONAL', 'MANDATORY_TIMEOUT', 'MANDATORY_FORCED_TIMEOUT', 'AGENT_REQUESTED'])
        .default('OPTIONAL'),
      timeoutMs: z
        .int()
        .min(0)
        .max(LONGEST_SECONDS * 1000)
        .default(60_000),
    })
    .prefault({}),
  wrapupCodes: z.array(wrapupCode).default([]),
});
