import { z } from 'zod';
import { maskText } from '../../exchange/masking/index.ts';
import type { IntegrationRecord } from '../../org/integration-store.ts';
import { settingsProblems } from '../../org/settings-problems.ts';
import { webHeaders, webUrl } from '../../org/web-url.ts';
import { parseBody } from '../parse-body.ts';
import { invalidAll } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';

const SHORTEST_SECRET = 16;

const settingsSchema = z.strictObject({
  name: z.string().min(1),
  outboundNotificationWebhookUrl: webUrl,
  outboundNotificationWebhookSignatureSecretToken: z.string().min(SHORTEST_SECRET),
  webhookHeaders: webHeaders.optional(),
});

/** The Open Messaging integrations as they are now, in the order in which they were made. */
export const listIntegrations: ControlHandler = (tenant) => ({
  status: 200,
  body: { integrations: tenant.integrations.all().map(integrationView) },
});

/** Makes one, for people who have no token with the permission to. */
export const createIntegration: ControlHandler = (tenant, { body }) => {
  const settings = parseBody(settingsSchema, body);
  const problems = settingsProblems(settings);
  if (problems.length > 0) throw invalidAll(problems);
  return { status: 201, body: integrationView(tenant.integrations.create(settings, undefined)) };
};

/** Without what its webhooks are signed with, and without its headers, which often hold a secret; so may an address. */
const integrationView = ({ id, name, createStatus, outboundNotificationWebhookUrl }: IntegrationRecord) => ({
  id,
  name,
  createStatus,
  outboundNotificationWebhookUrl: maskText(outboundNotificationWebhookUrl),
});
