import { GenesysError } from '../../errors/genesys-error.ts';
import { page } from '../../exchange/listing.ts';
import type { Model } from '../../openapi/models.ts';
import type { IntegrationSettings } from '../../org/integration-store.ts';
import { settingsProblems } from '../../org/settings-problems.ts';
import type { Handlers } from '../handler.ts';
import { tokenOf } from '../token-of.ts';
import { integrationOf, refuseIntegration } from './find-integration.ts';
import { toIntegration } from './integration-view.ts';

export const integrations = {
  /** In the order of creation; there is no filter by name, so a client that knows only the name has to walk the pages. */
  getConversationsMessagingIntegrationsOpen(call, { integrations }) {
    const supportedContent = call.parameters['supportedContent.id'];
    const messagingSetting = call.parameters['messagingSetting.id'];
    const rows = integrations
      .all()
      .filter(
        (row) =>
          (supportedContent === undefined || row.supportedContentId === supportedContent) &&
          (messagingSetting === undefined || row.messagingSettingId === messagingSetting),
      );
    return { status: 200, body: page(call, rows, toIntegration) };
  },

  /** 202 rather than 200, since the creation goes on (inferred; both are documented). */
  postConversationsMessagingIntegrationsOpen(call, { integrations }) {
    const { name, outboundNotificationWebhookUrl, outboundNotificationWebhookSignatureSecretToken } =
      call.body;
    const settings = {
      name,
      outboundNotificationWebhookUrl,
      outboundNotificationWebhookSignatureSecretToken,
      ...optionalSettings(call.body),
    };
    checkSettings(settings);
    return { status: 202, body: toIntegration(integrations.create(settings, tokenOf(call).userId)) };
  },

  getConversationsMessagingIntegrationsOpenIntegrationId: ({ pathParams }, { integrations }) => ({
    status: 200,
    body: toIntegration(integrationOf(pathParams, integrations)),
  }),

  patchConversationsMessagingIntegrationsOpenIntegrationId(call, { integrations }) {
    const { name, outboundNotificationWebhookUrl: url } = call.body;
    const secret = call.body.outboundNotificationWebhookSignatureSecretToken;
    const settings = {
      name,
      ...(url === undefined ? {} : { outboundNotificationWebhookUrl: url }),
      ...(secret === undefined ? {} : { outboundNotificationWebhookSignatureSecretToken: secret }),
      ...optionalSettings(call.body),
    };
    checkSettings(settings);
    const record =
      integrations.update(call.pathParams.integrationId, settings, tokenOf(call).userId) ??
      refuseIntegration('path.integrationId', integrations);
    return { status: 200, body: toIntegration(record) };
  },

  /** In use means that a conversation on it is open (inferred: the vendor documents the status only). */
  deleteConversationsMessagingIntegrationsOpenIntegrationId({ pathParams }, { integrations, conversations }) {
    const { id } = integrationOf(pathParams, integrations);
    let open = 0;
    for (const { integrationId } of conversations.allOpen()) if (integrationId === id) open++;
    if (open > 0) {
      throw new GenesysError('precondition.failed', {
        step: 'handler',
        field: 'path.integrationId',
        reason: `The integration is in use: ${open} conversation${open === 1 ? ' is' : 's are'} open on it. End them first.`,
      });
    }
    integrations.delete(id);
    return { status: 204 };
  },
} satisfies Handlers;

function optionalSettings(
  request: Model<'OpenIntegrationUpdateRequest'>,
): Pick<IntegrationSettings, 'webhookHeaders' | 'supportedContentId' | 'messagingSettingId'> {
  return {
    webhookHeaders: request.webhookHeaders,
    supportedContentId: request.supportedContent?.id,
    messagingSettingId: request.messagingSetting?.id,
  };
}

/** @throws GenesysError where nothing could be sent; that Genesys Cloud says so at once is inferred */
function checkSettings(settings: Partial<IntegrationSettings>): void {
  const [first, ...others] = settingsProblems(settings);
  if (first === undefined) return;
  throw new GenesysError('bad.request', {
    ...first,
    step: 'validate-request',
    problems: [first, ...others],
    origin: { confidence: 'inferred', source: 'what cannot be sent is no webhook' },
  });
}
