import type { Ids } from '../base/ids.ts';
import type { Model } from '../openapi/models.ts';

/** What a socket sends around every body, as text. */
export function notificationEvent(ids: Ids, topicName: string, eventBody: object): string {
  const event: Model<'NotificationEvent'> = {
    topicName,
    version: '2',
    eventBody: { ...eventBody },
    metadata: { CorrelationId: ids.uuid() },
  };
  return JSON.stringify(event);
}
