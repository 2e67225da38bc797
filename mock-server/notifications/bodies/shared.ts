import type { Model } from '../../openapi/models.ts';
import type { Participant, Wrapup } from '../../org/conversations/model.ts';
import type { Tenant } from '../../tenant.ts';

export const isoOf = (time: number) => new Date(time).toISOString();

/** Whether the agent's queue insists on a wrap-up code. */
export function asksForWrapup(tenant: Tenant, { purpose, queueId }: Participant): boolean {
  if (purpose !== 'agent' || queueId === undefined) return false;
  return tenant.directory.queue(queueId)?.acwSettings.wrapupPrompt.startsWith('MANDATORY') === true;
}

export function wrapupOf({
  code,
  notes,
  tags,
  durationSeconds,
}: Wrapup): Model<'QueueConversationEventTopicWrapup'> {
  return {
    code,
    ...(notes === undefined ? {} : { notes }),
    ...(tags === undefined ? {} : { tags: [...tags] }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
  };
}
