import { z } from 'zod';
import { faultInputSchema } from '../faults/rule.ts';
import { checkReferences } from './schema/check-references.ts';
import { client, role } from './schema/client.ts';
import { id, name } from './schema/fields.ts';
import { handover } from './schema/handover.ts';
import { integration } from './schema/integration.ts';
import { queue } from './schema/queue.ts';
import { rateLimits } from './schema/rate-limits.ts';
import { user } from './schema/user.ts';

const conversation = z.strictObject({
  id,
  ownerClientId: id.optional(),
  ownerUserId: id.optional(),
  customerName: z.string().optional(),
});

/** Everything a mock knows before the first request: what an organisation file holds. */
export const organizationSchema = z
  .strictObject({
    id,
    name,
    personas: z
      .boolean()
      .default(true)
      .meta({ description: 'Whether the literal tokens persona.<name> are accepted.' }),
    enforceScopes: z.boolean().default(false).meta({
      description: 'The organisation switch for OAuth scope enforcement; off unless an admin turns it on.',
    }),
    endTokensOnReuse: z.boolean().default(true).meta({
      description:
        'Whether a code or refresh token that is used a second time ends every token of its login.',
    }),
    handover: handover.prefault({}),
    rateLimits: rateLimits
      .prefault({})
      .meta({ description: 'In windows of 60 seconds; off unless enabled.' }),
    roles: z.array(role).default([]),
    clients: z.array(client).min(1),
    users: z.array(user).default([]),
    queues: z.array(queue).default([]),
    faults: z
      .array(faultInputSchema)
      .default([])
      .meta({ description: 'What goes wrong on purpose, from the start on.' }),
    integrations: z.array(integration).default([]),
    threadingWindowHours: z
      .number()
      .positive()
      .max(72)
      .default(72)
      .meta({ description: 'How long after its last message a customer joins the same open conversation.' }),
    keepEndedConversations: z.int().min(0).default(1000).meta({
      description:
        'Ended conversations beyond this number are forgotten, oldest first. One of twenty messages takes 10 kB of memory.',
    }),
    conversations: z.array(conversation).default([]),
  })
  .superRefine(checkReferences);

/** An organisation with every default filled in. */
export type Organization = z.output<typeof organizationSchema>;
/** An organisation as a person writes it. */
export type OrganizationInput = z.input<typeof organizationSchema>;
export type OAuthClient = Organization['clients'][number];
export type User = Organization['users'][number];
export type Queue = Organization['queues'][number];
export type Integration = Organization['integrations'][number];
export type GrantType = OAuthClient['authorizedGrantType'];
