import { isoOf } from '../../base/iso.ts';
import { page } from '../../exchange/listing.ts';
import type { Model, QueryParams } from '../../openapi/models.ts';
import type { Agents } from '../../org/conversations/agents.ts';
import type { Queue, User } from '../../org/organization.ts';
import type { Handlers } from '../handler.ts';
import { queueOf } from './find-queue.ts';

export const queueMembers = {
  /**
   * Sorted by name. All whom the organisation file names are members in person and joined; nobody has skills or languages, so a filter by
   * these finds nobody.
   */
  getRoutingQueueMembers(call, { directory, conversations }) {
    const { agents } = conversations;
    const queue = queueOf(call.pathParams, directory);
    const { expand = [] } = call.parameters;
    const rows = queue.members
      .flatMap((id) => directory.user(id) ?? [])
      .filter((user) => isWanted(user, call.parameters, agents))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    const {
      total: _,
      pageCount: _count,
      lastUri: _last,
      ...listing
    } = page(call, rows, (user) => toMember(user, queue, agents, expand));
    return { status: 200, body: listing };
  },
} satisfies Handlers;

function isWanted(user: User, query: QueryParams<'getRoutingQueueMembers'>, agents: Agents): boolean {
  const { name, joined, routingStatus, memberBy, skills, profileSkills, languages } = query;
  return (
    (name === undefined || user.name.toLowerCase().includes(name.toLowerCase())) &&
    joined !== false &&
    (memberBy === undefined || memberBy.toLowerCase() === 'user') &&
    (routingStatus === undefined || routingStatus.includes(agents.statusOf(user.id).status)) &&
    [skills, profileSkills, languages].every((wanted) => wanted === undefined || wanted.length === 0)
  );
}

/** `routingStatus` is there only where `expand` asks for it (inferred from it being among its values). */
function toMember(user: User, queue: Queue, agents: Agents, expand: readonly string[]): Model<'QueueMember'> {
  const { status, since } = agents.statusOf(user.id);
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
