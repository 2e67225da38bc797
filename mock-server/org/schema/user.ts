import { z } from 'zod';
import { id, name, seconds } from './fields.ts';

const agentScript = z
  .strictObject({
    acceptAfterSeconds: seconds.default(2),
    replies: z.array(z.strictObject({ afterSeconds: seconds, text: z.string().min(1) })).default([]),
    disconnectAfterSeconds: seconds.optional(),
    wrapupCode: z.string().min(1).optional(),
  })
  .meta({
    description:
      'An agent who needs no one to drive: accepts, says each reply its time after accepting, disconnects, wraps up.',
  });

export const user = z.strictObject({
  id,
  name,
  email: z.email(),
  password: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'For the login page and the legacy password grant.' }),
  roles: z.array(name).default([]),
  routingStatus: z
    .enum(['OFF_QUEUE', 'IDLE'])
    .default('IDLE')
    .meta({ description: 'IDLE: on queue and waiting for a conversation.' }),
  script: agentScript.optional(),
});
