import { z } from 'zod';
import { faultInputSchema } from '../faults/rule.ts';
import { TOKEN_VALIDITY } from './token-validity.ts';
import { webUrl } from './web-url.ts';

const id = z.uuid();
const name = z.string().min(1);
const permission = z
  .string()
  .regex(/^[A-Za-z]+:[A-Za-z*]+:[A-Za-z*]+$/, 'a permission is written domain:entity:action');

const role = z.strictObject({ name, permissions: z.array(permission) });

const client = z.strictObject({
  id,
  name,
  secret: z
    .string()
    .min(1)
    .meta({ description: 'Written in clear: this organisation exists only in your mock.' }),
  authorizedGrantType: z.enum(['CLIENT-CREDENTIALS', 'CODE', 'TOKEN', 'SAML2-BEARER', 'PASSWORD']),
  accessTokenValiditySeconds: z
    .int()
    .min(TOKEN_VALIDITY.min)
    .max(TOKEN_VALIDITY.max)
    .default(TOKEN_VALIDITY.default),
  scope: z.array(z.string().min(1)).default([]),
  roles: z
    .array(name)
    .default([])
    .meta({ description: 'Role names; they decide for client-credentials tokens.' }),
  registeredRedirectUri: z.array(z.url()).default([]),
  state: z.enum(['active', 'disabled', 'inactive']).default('active'),
});

const seconds = z.number().min(0);

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

const user = z.strictObject({
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

const wrapupCode = z.strictObject({ id, name });

const queue = z.strictObject({
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
      timeoutMs: z.int().min(0).default(60_000),
    })
    .prefault({}),
  wrapupCodes: z.array(wrapupCode).default([]),
});

const integration = z.strictObject({
  id,
  name,
  outboundNotificationWebhookUrl: webUrl,
  outboundNotificationWebhookSignatureSecretToken: z.string().min(16),
  webhookHeaders: z.record(z.string(), z.string()).default({}),
  queueId: id
    .optional()
    .meta({ description: 'Where the message flow routes to when the customer data names no queueId.' }),
  greeting: z.string().optional().meta({ description: 'What the message flow says before it routes.' }),
  handoverEnd: z
    .strictObject({
      httpTrigger: z
        .strictObject({
          url: webUrl.optional().meta({ description: 'The webhook URL when left out.' }),
          events: z.array(z.enum(['user.end', 'acw'])).default(['user.end', 'acw']),
        })
        .optional(),
      eventBridge: z
        .strictObject({
          url: webUrl.optional().meta({ description: 'The webhook URL when left out.' }),
          apiKey: z.string().min(1),
          sourceSuffix: z
            .string()
            .min(1)
            .meta({ description: 'The organisation id of Cognigy, which it checks.' }),
          events: z.array(z.enum(['customer.end', 'user.end', 'acw'])).default(['customer.end']),
        })
        .optional(),
    })
    .prefault({})
    .meta({
      description: 'How Cognigy learns of the end besides the notification socket, which always tells.',
    }),
});

const conversation = z.strictObject({
  id,
  ownerClientId: id.optional(),
  ownerUserId: id.optional(),
  customerName: z.string().optional(),
});

const handover = z.strictObject({
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

const perMinute = z.int().min(1);

const rateLimits = z.strictObject({
  enabled: z.boolean().default(false),
  perToken: perMinute.default(300).meta({ description: 'Calls a minute with one access token.' }),
  perClientAndUser: perMinute
    .default(300)
    .meta({ description: 'Calls a minute of a user through one client.' }),
  perUser: perMinute.default(3000).meta({ description: 'Calls a minute of a user through all clients.' }),
  perClient: perMinute.optional().meta({
    description: 'Calls a minute of a client with all its tokens; Genesys documents no such limit.',
  }),
  operations: z
    .record(z.string().min(1), perMinute)
    .default({})
    .meta({ description: 'Own limits of operations for each token, by operationId.' }),
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
        'Ended conversations beyond this number are forgotten, oldest first. One of twenty messages takes 17 kB of memory.',
    }),
    conversations: z.array(conversation).default([]),
  })
  .superRefine((organization, context) => {
    const roles = new Set(organization.roles.map((row) => row.name));
    const users = new Set(organization.users.map((row) => row.id));
    const queues = new Set(organization.queues.map((row) => row.id));
    const refuse = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });

    for (const list of ['roles', 'clients', 'users', 'queues', 'integrations', 'conversations'] as const) {
      const seen = new Set<string>();
      for (const [index, row] of organization[list].entries()) {
        const key = 'id' in row ? row.id : row.name;
        if (seen.has(key)) refuse([list, index], `${key} stands here twice`);
        seen.add(key);
      }
    }
    for (const list of ['clients', 'users'] as const) {
      for (const [index, row] of organization[list].entries()) {
        for (const [at, role] of row.roles.entries()) {
          if (!roles.has(role)) refuse([list, index, 'roles', at], `no role is named "${role}"`);
        }
      }
    }
    for (const [index, row] of organization.queues.entries()) {
      for (const [at, member] of row.members.entries()) {
        if (!users.has(member)) refuse(['queues', index, 'members', at], `no user has the id ${member}`);
      }
    }
    for (const [index, row] of organization.integrations.entries()) {
      if (row.queueId !== undefined && !queues.has(row.queueId)) {
        refuse(['integrations', index, 'queueId'], `no queue has the id ${row.queueId}`);
      }
    }
    const fallback = organization.handover.defaultQueueId;
    if (fallback !== undefined && !queues.has(fallback)) {
      refuse(['handover', 'defaultQueueId'], `no queue has the id ${fallback}`);
    }
  });

/** An organisation with every default filled in. */
export type Organization = z.output<typeof organizationSchema>;
/** An organisation as a person writes it. */
export type OrganizationInput = z.input<typeof organizationSchema>;
export type OAuthClient = Organization['clients'][number];
export type User = Organization['users'][number];
export type Queue = Organization['queues'][number];
export type Integration = Organization['integrations'][number];
export type GrantType = OAuthClient['authorizedGrantType'];
