import { z } from 'zod';

/** Client validity limits in seconds: the OAuth client resource of the Platform API allows 5 minutes to 48 hours. */
export const TOKEN_VALIDITY = { min: 300, max: 172_800, default: 86_400 } as const;

const id = z.uuid();
const name = z.string().min(1);
const permission = z
  .string()
  .regex(/^[A-Za-z]+:[A-Za-z*]+:[A-Za-z*]+$/, 'a permission is written domain:entity:action');

const role = z.strictObject({ name, permissions: z.array(permission) });

const client = z.strictObject({
  id,
  name,
  secret: z.string().min(1).meta({ description: 'Written in clear: this organisation exists only in your mock.' }),
  authorizedGrantType: z.enum(['CLIENT-CREDENTIALS', 'CODE', 'TOKEN', 'SAML2-BEARER', 'PASSWORD']),
  accessTokenValiditySeconds: z
    .int()
    .min(TOKEN_VALIDITY.min)
    .max(TOKEN_VALIDITY.max)
    .default(TOKEN_VALIDITY.default),
  scope: z.array(z.string().min(1)).default([]),
  roles: z.array(name).default([]).meta({ description: 'Role names; they decide for client-credentials tokens.' }),
  registeredRedirectUri: z.array(z.url()).default([]),
  state: z.enum(['active', 'disabled', 'inactive']).default('active'),
});

const user = z.strictObject({
  id,
  name,
  email: z.email(),
  password: z.string().min(1).optional().meta({ description: 'For the login page and the legacy password grant.' }),
  roles: z.array(name).default([]),
});

const queue = z.strictObject({
  id,
  name,
  description: z.string().optional(),
  members: z.array(id).default([]).meta({ description: 'Ids of the users who answer this queue.' }),
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
    .meta({ description: 'Where the handover action is served; installations put a gateway in front of it.' }),
  requireUserSession: z
    .boolean()
    .default(false)
    .meta({ description: 'Refuses session tokens that are bound to no user, as client-credentials tokens are.' }),
  missingTarget: z
    .enum(['refuse', 'silent'])
    .default('refuse')
    .meta({ description: 'silent: a handover without a queue answers 202 and routes nothing.' }),
  defaultQueueId: id.optional(),
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
    enforceScopes: z
      .boolean()
      .default(false)
      .meta({ description: 'The organisation switch for OAuth scope enforcement; off unless an admin turns it on.' }),
    handover: handover.prefault({}),
    roles: z.array(role).default([]),
    clients: z.array(client).min(1),
    users: z.array(user).default([]),
    queues: z.array(queue).default([]),
    conversations: z.array(conversation).default([]),
  })
  .superRefine((organization, context) => {
    const roles = new Set(organization.roles.map((row) => row.name));
    const users = new Set(organization.users.map((row) => row.id));
    const queues = new Set(organization.queues.map((row) => row.id));
    const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });

    for (const list of ['roles', 'clients', 'users', 'queues', 'conversations'] as const) {
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
export type GrantType = OAuthClient['authorizedGrantType'];
