import { isoOf } from '../../base/iso.ts';
import type { Model } from '../../openapi/models.ts';
import type { IntegrationRecord } from '../../org/integration-store.ts';

/**
 * `expand` adds nothing here: of supported content and messaging settings the mock knows the ids that integrations name and no more.
 * The secret token is part of the answer, as in recorded ones (gildas/go-gcloudcx test data).
 */
export function toIntegration(record: IntegrationRecord): Model<'OpenIntegration'> {
  const { id, name, supportedContentId, messagingSettingId } = record;
  return {
    id,
    name,
    supportedContent: {
      id: supportedContentId,
      selfUri: `/api/v2/conversations/messaging/supportedcontent/${supportedContentId}`,
    },
    ...(messagingSettingId === undefined
      ? {}
      : {
          messagingSetting: {
            id: messagingSettingId,
            selfUri: `/api/v2/conversations/messaging/settings/${messagingSettingId}`,
          },
        }),
    outboundNotificationWebhookUrl: record.outboundNotificationWebhookUrl,
    outboundNotificationWebhookSignatureSecretToken: record.outboundNotificationWebhookSignatureSecretToken,
    webhookHeaders: record.webhookHeaders,
    status: 'active',
    recipient: { id, selfUri: `/api/v2/routing/message/recipients/${id}` },
    createStatus: record.createStatus,
    dateCreated: isoOf(record.createdAt),
    dateModified: isoOf(record.modifiedAt),
    ...(record.createdBy === undefined ? {} : { createdBy: userReference(record.createdBy) }),
    ...(record.modifiedBy === undefined ? {} : { modifiedBy: userReference(record.modifiedBy) }),
    selfUri: `/api/v2/conversations/messaging/integrations/open/${id}`,
  };
}

const userReference = (id: string) => ({ id, selfUri: `/api/v2/users/${id}` });
