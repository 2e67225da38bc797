import { page } from '../../exchange/listing.ts';
import type { Model } from '../../openapi/models.ts';
import type { Directory } from '../../org/directory.ts';
import type { Queue } from '../../org/organization.ts';
import type { Handlers } from '../handler.ts';
import { homeDivision } from '../home-division.ts';
import { queueOf } from './find-queue.ts';

export const queues = {
  /** Sorted by name, as the operation's own note says; `name` takes leading and trailing asterisks. */
  getRoutingQueues(call, { directory }) {
    const { name, id, sortOrder } = call.parameters;
    const matches = name === undefined ? () => true : nameFilter(name);
    const direction = sortOrder?.toLowerCase().startsWith('desc') ? -1 : 1;
    const rows = directory.organization.queues
      .filter((queue) => matches(queue.name) && (id === undefined || id.includes(queue.id)))
      .sort((a, b) => direction * a.name.localeCompare(b.name, 'en'));
    return { status: 200, body: page(call, rows, (queue) => toQueue(queue, directory)) };
  },

  getRoutingQueue: ({ pathParams }, { directory }) => ({
    status: 200,
    body: toQueue(queueOf(pathParams, directory), directory),
  }),
} satisfies Handlers;

function nameFilter(pattern: string): (name: string) => boolean {
  const wanted = pattern.toLowerCase();
  const core = wanted.replace(/^\*+|\*+$/g, '');
  const [open, end] = [wanted.startsWith('*'), wanted.endsWith('*')];
  return (name) => {
    const text = name.toLowerCase();
    if (open && end) return text.includes(core);
    if (open) return text.endsWith(core);
    return end ? text.startsWith(core) : text === core;
  };
}

function toQueue(queue: Queue, directory: Directory): Model<'Queue'> {
  return {
    id: queue.id,
    name: queue.name,
    division: homeDivision(directory),
    ...(queue.description === undefined ? {} : { description: queue.description }),
    memberCount: queue.members.length,
    userMemberCount: queue.members.length,
    joinedMemberCount: queue.members.length,
    selfUri: `/api/v2/routing/queues/${queue.id}`,
  };
}
