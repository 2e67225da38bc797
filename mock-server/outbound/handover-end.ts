import type { Ids } from '../base/ids.ts';
import { isoOf } from '../base/iso.ts';
import type { ConversationEvent } from '../org/conversations/events.ts';
import type { Integration } from '../org/organization.ts';
import type { NewDelivery } from './delivery.ts';
import { type DetailEvent, detailTopic } from './detail-event.ts';
import { detailEvents } from './detail-events.ts';

export interface HandoverEndContext {
  readonly organizationId: string;
  readonly ids: Ids;
  readonly now: number;
}

/**
 * The two ways beside the notification socket in which Cognigy learns that a handover has ended, where the integration has them switched
 * on: the HTTP trigger (up to Cognigy 4.99) and Amazon EventBridge (from 4.100). That they go through the webhook's queue
 * and its retries is ours; Genesys Cloud and AWS have queues of their own.
 */
export function handoverEndsOf(
  event: ConversationEvent,
  integration: Integration,
  context: HandoverEndContext,
): NewDelivery[] {
  const { httpTrigger, eventBridge } = integration.handoverEnd;
  if (httpTrigger === undefined && eventBridge === undefined) return [];
  const deliveries: NewDelivery[] = [];
  for (const detail of detailEvents(event, context.now)) {
    const about = detail.name;
    const common = { integrationId: integration.id, conversationId: detail.conversation.id, about };
    if (httpTrigger?.events.some((name) => name === about)) {
      deliveries.push({ ...common, kind: 'http-trigger', body: JSON.stringify(triggerPayload(detail)) });
    }
    if (eventBridge?.events.some((name) => name === about)) {
      const envelope = eventBridgeEnvelope(detail, eventBridge.sourceSuffix, context);
      deliveries.push({ ...common, kind: 'event-bridge', body: JSON.stringify(envelope) });
    }
  }
  return deliveries;
}

/** The word `id` stands where the conversation's id would; `acw` has no reason (Cognigy/Documentation 62998e0, end detection). */
function triggerPayload({ name, body }: DetailEvent) {
  return {
    userId: body.addressTo ?? '',
    topic: detailTopic(name, 'id'),
    disconnectType: body.disconnectType ?? '',
  };
}

/** Account and region of the AWS documentation's examples: the real ones are not for us to know. */
const AWS = { account: '123456789012', region: 'us-east-1' };

/**
 * What Amazon EventBridge posts to an API destination (GenesysCloudBlueprints/genesys-cloud-event-streaming-blueprint 0bf5800;
 * Cognigy/Documentation 62998e0 for the source).
 */
function eventBridgeEnvelope(
  { name, conversation, body }: DetailEvent,
  sourceSuffix: string,
  { organizationId, ids, now }: HandoverEndContext,
) {
  const time = isoOf(now);
  return {
    version: '0',
    id: ids.uuid(),
    'detail-type': detailTopic(name, '{id}'),
    source: `aws.partner/genesys.com/cloud/${organizationId}/${sourceSuffix}`,
    account: AWS.account,
    time,
    region: AWS.region,
    resources: [],
    detail: {
      topicName: detailTopic(name, conversation.id),
      version: '2',
      eventBody: body,
      metadata: { CorrelationId: ids.uuid() },
      timestamp: time,
    },
  };
}
