import type { Model } from '../../openapi/models.ts';
import type { Participant, Wrapup } from '../../org/conversations/model.ts';
import type { Directory } from '../../org/directory.ts';

/** Whether the agent's queue insists on a wrap-up code. */
export function requiresWrapup(directory: Directory, { purpose, queueId }: Participant): boolean {
  if (purpose !== 'agent' || queueId === undefined) return false;
  return directory.queue(queueId)?.acwSettings.wrapupPrompt.startsWith('MANDATORY') === true;
}

export function wrapupBody({
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
