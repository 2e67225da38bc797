import { GenesysError } from '../../errors/genesys-error.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Model } from '../../openapi/models.ts';
import type { IntegrationRecord, IntegrationSettings } from '../../org/integration-store.ts';
import type { Tenant } from '../../tenant.ts';
import { isoOf } from '../conversations/conversation-views.ts';
import type { Handler } from '../handler.ts';
import { page } from '../listing.ts';
import { tokenOf } from '../tokens.ts';

/** In the order of creation; there is no filter by name, so a client that knows only the name has to walk the pages. */
const getConversationsMessagingIntegrationsOpen: Handler = (exchange, tenant) => {
  const supportedContent = exchange.parameters['supportedContent.id'];
  const messagingSetting = exchange.parameters['messagingSetting.id'];
  const rows = tenant.integrations
    .all()
    .filter(
      (row) =>
        (supportedContent === undefined || row.supportedContentId === supportedContent) &&
        (messagingSetting === undefined || row.messagingSettingId === messagingSetting),
    );
  return { status: 200, body: page(exchange, rows, (row) => toIntegration(row)) };
};

/** 202 rather than 200, since the creation goes on (inferred; both are documented). */
const postConversationsMessagingIntegrationsOpen: Handler = (exchange, tenant) => {
  const request = exchange.body as Model<'OpenIntegrationRequest'>;
  const settings = {
    name: request.name,
    outboundNotificationWebhookUrl: request.outboundNotificationWebhookUrl,
    outboundNotificationWebhookSignatureSecretToken: request.outboundNotificationWebhookSignatureSecretToken,
    ...optionalSettings(request),
  };
  const record = tenant.integrations.create(settings, tokenOf(exchange).userId);
  return { status: 202, body: toIntegration(record) };
};

const getConversationsMessagingIntegrationsOpenIntegrationId: Handler = (exchange, tenant) => ({
  status: 200,
  body: toIntegration(integrationOf(exchange, tenant)),
});

const patchConversationsMessagingIntegrationsOpenIntegrationId: Handler = (exchange, tenant) => {
  const { id } = integrationOf(exchange, tenant);
  const request = exchange.body as Model<'OpenIntegrationUpdateRequest'>;
  const { name, outboundNotificationWebhookUrl: url } = request;
  const secret = request.outboundNotificationWebhookSignatureSecretToken;
  const settings = {
    name,
    ...(url === undefined ? {} : { outboundNotificationWebhookUrl: url }),
    ...(secret === undefined ? {} : { outboundNotificationWebhookSignatureSecretToken: secret }),
    ...optionalSettings(request),
  };
  const record = tenant.integrations.update(id, settings, tokenOf(exchange).userId);
  return record === undefined ? { status: 404 } : { status: 200, body: toIntegration(record) };
};

/** In use means that a conversation on it is open (inferred: the vendor documents the status only). */
const deleteConversationsMessagingIntegrationsOpenIntegrationId: Handler = (exchange, tenant) => {
  const { id } = integrationOf(exchange, tenant);
  let open = 0;
  for (const { integrationId } of tenant.conversations.allOpen()) if (integrationId === id) open++;
  if (open > 0) {
    throw new GenesysError('precondition.failed', {
      step: 'handler',
      field: 'path.integrationId',
      reason: `The integration is in use: ${open} conversation${open === 1 ? ' is' : 's are'} open on it. End them first.`,
    });
  }
  tenant.integrations.delete(id);
  return { status: 204 };
};

/** The integration that the path names. */
export function integrationOf(exchange: Exchange, tenant: Tenant): IntegrationRecord {
  return requireIntegration(tenant, exchange.pathParams.integrationId ?? '', 'path.integrationId');
}

/** @param field where the request names it */
export function requireIntegration(tenant: Tenant, id: string, field: string): IntegrationRecord {
  const record = tenant.integrations.find(id);
  if (record !== undefined) return record;
  const names = tenant.integrations.all().map(({ name, id }) => `${name} (${id})`);
  const known =
    names.length === 0 ? 'none' : `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`;
  throw new GenesysError('not.found', {
    step: 'handler',
    field,
    reason: `No Open Messaging integration has this id; the organisation has ${known}.`,
  });
}

function optionalSettings(
  request: Model<'OpenIntegrationUpdateRequest'>,
): Pick<IntegrationSettings, 'webhookHeaders' | 'supportedContentId' | 'messagingSettingId'> {
  return {
    webhookHeaders: request.webhookHeaders,
    supportedContentId: request.supportedContent?.id,
    messagingSettingId: request.messagingSetting?.id,
  };
}

/**
 * `expand` adds nothing here: of supported content and messaging settings the mock knows the ids that integrations name and no more.
 * The secret token is part of the answer, as in recorded ones (gildas/go-gcloudcx test data).
 */
function toIntegration(record: IntegrationRecord): Model<'OpenIntegration'> {
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

export const integrations = {
  getConversationsMessagingIntegrationsOpen,
  postConversationsMessagingIntegrationsOpen,
  getConversationsMessagingIntegrationsOpenIntegrationId,
  patchConversationsMessagingIntegrationsOpenIntegrationId,
  deleteConversationsMessagingIntegrationsOpenIntegrationId,
};
