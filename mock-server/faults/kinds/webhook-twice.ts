import { type DeliveryFault, faultSchema } from '../fault-kind.ts';

const schema = faultSchema('webhook-twice', 'sends the webhook again after it was taken', {});

export const webhookTwice: DeliveryFault<typeof schema> = {
  target: 'delivery',
  schema,
  apply(delivery) {
    // The failure of a copy is not reported: that of the original is.
    const { onFailed: _, ...copy } = delivery;
    return [delivery, copy];
  },
};
