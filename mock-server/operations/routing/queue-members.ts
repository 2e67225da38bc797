import type { Model } from '../../openapi/models.ts';
import type { Queue, User } from '../../org/organization.ts';
import type { Tenant } from '../../tenant.ts';
import { isoOf } from '../conversations/conversation-views.ts';
import type { Handler } from '../handler.ts';
import { page } from '../listing.ts';
import { queueOf } from './queues.ts';

interface MemberQuery {
  readonly name?: string;
  readonly joined?: boolean;
  readonly routingStatus?: readonly string[];
  readonly memberBy?: string;
  readonly skills?: readonly string[];
  readonly profileSkills?: readonly string[];
  readonly languages?: readonly string[];
  readonly expand?: readonly string[];
}

/**
 * Sorted by name. Everybody whom the organisation file names is a member in person and joined; nobody has skills or languages, so a
 * filter by these finds nobody.
 */
const getRoutingQueueMembers: Handler = (exchange, tenant) => {
  const queue = queueOf(exchange, tenant);
  const query = exchange.parameters as MemberQuery;
  const rows = queue.members
    .flatMap((id) => tenant.directory.user(id) ?? [])
    .filter((user) => isWanted(tenant, user, query))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const {
    total: _,
    pageCount: _count,
    lastUri: _last,
    ...listing
  } = page(exchange, rows, (user) => toMember(tenant, queue, user, query.expand ?? []));
  return { status: 200, body: listing };
};

function isWanted(tenant: Tenant, user: User, query: MemberQuery): boolean {
  const { name, joined, routingStatus, memberBy, skills, profileSkills, languages } = query;
  return (
    (name === undefined || user.name.toLowerCase().includes(name.toLowerCase())) &&
    joined !== false &&
    (memberBy === undefined || memberBy.toLowerCase() === 'user') &&
    (routingStatus === undefined ||
      routingStatus.includes(tenant.conversations.agents.statusOf(user.id).status)) &&
    [skills, profileSkills, languages].every((wanted) => wanted === undefined || wanted.length === 0)
  );
}

/** `routingStatus` is there only where `expand` asks for it (inferred from it being among its values). */
function toMember(tenant: Tenant, queue: Queue, user: User, expand: readonly string[]): Model<'QueueMember'> {
  const { status, since } = tenant.conversations.agents.statusOf(user.id);
  return {
    id: user.id,
    name: user.name,
    user: { id: user.id, name: user.name, version: 1, selfUri: `/api/v2/users/${user.id}` },
    ringNumber: 1,
    joined: true,
    memberBy: 'user',
    ...(expand.includes('routingStatus')
      ? { routingStatus: { userId: user.id, status, startTime: isoOf(since) } }
      : {}),
    selfUri: `/api/v2/routing/queues/${queue.id}/members/${user.id}`,
  };
}

export const queueMembers = { getRoutingQueueMembers };
