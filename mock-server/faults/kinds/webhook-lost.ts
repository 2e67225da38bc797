import { type DeliveryFault, faultSchema } from '../fault-kind.ts';

const schema = faultSchema('webhook-lost', 'never sends the webhook', {});

export const webhookLost: DeliveryFault<typeof schema> = {
  target: 'delivery',
  schema,
  // Nobody is told that it failed: it is as if it had been sent.
  apply: ({ onFailed: _, ...delivery }) => [{ ...delivery, fault: 'lost' }],
};
