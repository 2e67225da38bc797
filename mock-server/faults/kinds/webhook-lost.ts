import type { DeliveryFault, Zod } from '../fault-kind.ts';

const schema = (z: Zod) => z.strictObject({ kind: z.literal('webhook-lost') });

export const webhookLost: DeliveryFault<typeof schema> = {
  kind: 'webhook-lost',
  what: 'never sends the webhook',
  target: 'delivery',
  schema,
  // Its failure is not reported: the agent shall believe that it was sent.
  apply: ({ onFailed: _, ...delivery }) => [{ ...delivery, fault: 'lost' }],
};
