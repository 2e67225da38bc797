import { z } from 'zod';
import { isHeaderValue } from '../sendable.ts';
import { webHeaders, webUrl } from '../web-url.ts';
import { id, name } from './fields.ts';

/** An Open Messaging integration, and how its side learns of the end of a handover. */
export const integration = z.strictObject({
  id,
  name,
  outboundNotificationWebhookUrl: webUrl,
  outboundNotificationWebhookSignatureSecretToken: z.string().min(16),
  webhookHeaders: webHeaders.default({}),
  queueId: id
    .optional()
    .meta({ description: 'Where the message flow routes to when the customer data names no queueId.' }),
  greeting: z.string().optional().meta({ description: 'What the message flow says before it routes.' }),
  handoverEnd: z
    .strictObject({
      httpTrigger: z
        .strictObject({
          url: webUrl.optional().meta({ description: 'The webhook URL when left out.' }),
          events: z.array(z.enum(['user.end', 'acw'])).default(['user.end', 'acw']),
        })
        .optional(),
      eventBridge: z
        .strictObject({
          url: webUrl.optional().meta({ description: 'The webhook URL when left out.' }),
          apiKey: z
            .string()
            .min(1)
            .refine(isHeaderValue, { error: 'must be one line of Latin-1: it is sent as a header' }),
          sourceSuffix: z
            .string()
            .min(1)
            .meta({ description: 'The organisation id of Cognigy, which it checks.' }),
          events: z.array(z.enum(['customer.end', 'user.end', 'acw'])).default(['customer.end']),
        })
        .optional(),
    })
    .prefault({})
    .meta({
      description: 'How Cognigy learns of the end besides the notification socket, which always tells.',
    }),
});
