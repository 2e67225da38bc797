import { type DeliveryFault, faultSchema } from '../fault-kind.ts';

const schema = faultSchema('webhook-lost', 'never sends the webhook', {});

export const webhookLost: DeliveryFault<typeof schema> = {
  target: 'delivery',
  schema,
  // Its failure is not reported: the agent shall believe that it was sent.
  apply: ({ onFailed: _, ...delivery }) => [{ ...delivery, fault: 'lost' }],
};
