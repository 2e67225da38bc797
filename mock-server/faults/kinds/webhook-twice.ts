import type { DeliveryFault, Zod } from '../fault-kind.ts';

const schema = (z: Zod) => z.strictObject({ kind: z.literal('webhook-twice') });

export const webhookTwice: DeliveryFault<typeof schema> = {
  kind: 'webhook-twice',
  what: 'sends the webhook again after it was taken',
  target: 'delivery',
  schema,
  apply(delivery) {
    // The failure of a copy is not reported: that of the original is.
    const { onFailed: _, ...copy } = delivery;
    return [delivery, copy];
  },
};
