import { GenesysError } from '../../errors/genesys-error.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Model } from '../../openapi/models.ts';
import type { Queue } from '../../org/organization.ts';
import type { Tenant } from '../../tenant.ts';
import type { Handler } from '../handler.ts';
import { page } from '../listing.ts';

/** Sorted by name, as the operation's own note says; `name` takes leading and trailing asterisks. */
const getRoutingQueues: Handler = (exchange, tenant) => {
  const { name, id, sortOrder } = exchange.parameters as { name?: string; id?: string[]; sortOrder?: string };
  const matches = name === undefined ? () => true : nameFilter(name);
  const direction = sortOrder?.toLowerCase().startsWith('desc') ? -1 : 1;
  const rows = tenant.directory.organization.queues
    .filter((queue) => matches(queue.name) && (id === undefined || id.includes(queue.id)))
    .sort((a, b) => direction * a.name.localeCompare(b.name, 'en'));
  return { status: 200, body: page(exchange, rows, (queue) => toQueue(tenant, queue)) };
};

const getRoutingQueue: Handler = (exchange, tenant) => {
  const queue = queueOf(exchange, tenant);
  return { status: 200, body: toQueue(tenant, queue) };
};

/** The queue that the path names. */
export function queueOf(exchange: Exchange, tenant: Tenant): Queue {
  const queue = tenant.directory.queue(exchange.pathParams.queueId ?? '');
  if (queue !== undefined) return queue;
  throw new GenesysError('resource.not.found', {
    step: 'handler',
    field: 'path.queueId',
    reason: `No queue has this id. ${knownQueues(tenant)}`,
  });
}

/** A sentence that helps whoever named a queue that is not there. */
export function knownQueues(tenant: Tenant): string {
  const { queues } = tenant.directory.organization;
  const some = queues.slice(0, 3).map((queue) => `${queue.name} (${queue.id})`);
  return some.length === 0
    ? 'The organisation has no queue at all.'
    : `The organisation has ${some.join(', ')}${queues.length > 3 ? ' and others' : ''}.`;
}

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

function toQueue(tenant: Tenant, queue: Queue): Model<'Queue'> {
  const { organization } = tenant.directory;
  return {
    id: queue.id,
    name: queue.name,
    division: {
      id: organization.id,
      name: 'Home',
      selfUri: `/api/v2/authorization/divisions/${organization.id}`,
    },
    ...(queue.description === undefined ? {} : { description: queue.description }),
    memberCount: queue.members.length,
    userMemberCount: queue.members.length,
    joinedMemberCount: queue.members.length,
    selfUri: `/api/v2/routing/queues/${queue.id}`,
  };
}

export const queues = { getRoutingQueues, getRoutingQueue };
