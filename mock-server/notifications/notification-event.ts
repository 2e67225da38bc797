import type { Ids } from '../base/ids.ts';
import type { Model } from '../openapi/models.ts';

/** The text that a socket sends: a body with what stands around it. */
export function notificationEvent(ids: Ids, topicName: string, eventBody: object): string {
  const event: Model<'NotificationEvent'> = {
    topicName,
    version: '2',
    eventBody: { ...eventBody },
    metadata: { CorrelationId: ids.uuid() },
  };
  return JSON.stringify(event);
}
