import type { z } from 'zod';

/** What names something, and what it names. */
interface Referring {
  readonly roles: readonly { readonly name: string }[];
  readonly clients: readonly Subject[];
  readonly users: readonly Subject[];
  readonly queues: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly integrations: readonly { readonly id: string; readonly queueId?: string | undefined }[];
  readonly conversations: readonly { readonly id: string }[];
  readonly handover: { readonly defaultQueueId?: string | undefined };
}

interface Subject {
  readonly id: string;
  readonly roles: readonly string[];
}

/** Refuses two rows with one id, and names of what does not exist. */
export function checkReferences(organization: Referring, context: z.RefinementCtx): void {
  const refuse = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const { users, queues, integrations, handover } = organization;
  const roles = new Set(organization.roles.map((row) => row.name));
  const userIds = new Set(users.map((row) => row.id));
  const queueIds = new Set(queues.map((row) => row.id));

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
  for (const [index, row] of queues.entries()) {
    for (const [at, member] of row.members.entries()) {
      if (!userIds.has(member)) refuse(['queues', index, 'members', at], `no user has the id ${member}`);
    }
  }
  for (const [index, { queueId }] of integrations.entries()) {
    if (queueId !== undefined && !queueIds.has(queueId))
      refuse(['integrations', index, 'queueId'], `no queue has the id ${queueId}`);
  }
  const { defaultQueueId } = handover;
  if (defaultQueueId !== undefined && !queueIds.has(defaultQueueId))
    refuse(['handover', 'defaultQueueId'], `no queue has the id ${defaultQueueId}`);
}
