import { GenesysError } from '../../errors/genesys-error.ts';
import type { Directory } from '../../org/directory.ts';
import type { Queue } from '../../org/organization.ts';

/** The queue that the path names. */
export function queueOf({ queueId }: { readonly queueId: string }, directory: Directory): Queue {
  const queue = directory.queue(queueId);
  if (queue !== undefined) return queue;
  throw new GenesysError('resource.not.found', {
    step: 'handler',
    field: 'path.queueId',
    reason: `No queue has this id. ${knownQueues(directory)}`,
  });
}

/** A sentence that helps a caller who named a queue that is not there. */
export function knownQueues({ organization: { queues } }: Directory): string {
  const some = queues.slice(0, 3).map((queue) => `${queue.name} (${queue.id})`);
  return some.length === 0
    ? 'The organisation has no queue at all.'
    : `The organisation has ${some.join(', ')}${queues.length > 3 ? ' and others' : ''}.`;
}
