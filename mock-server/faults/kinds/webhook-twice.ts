import { type DeliveryFault, faultSchema } from '../fault-kind.ts';

const schema = faultSchema('webhook-twice', 'sends the webhook again after it was taken', {});

export const webhookTwice: DeliveryFault<typeof schema> = {
  target: 'delivery',
  schema,
  apply(delivery) {
    // Nobody is told that a copy failed: the original tells it.
    const { onFailed: _, ...copy } = delivery;
    return [delivery, copy];
  },
};
