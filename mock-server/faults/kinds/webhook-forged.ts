import { type DeliveryFault, faultSchema } from '../fault-kind.ts';

const schema = faultSchema(
  'webhook-forged',
  'sends a copy with a wrong signature first, which the receiver must refuse',
  {},
);

export const webhookForged: DeliveryFault<typeof schema> = {
  target: 'delivery',
  schema,
  // Nothing else is signed.
  appliesTo: ({ kind }) => kind === 'webhook',
  apply(delivery) {
    // The failure of a copy is not reported: that of the original is.
    const { onFailed: _, ...copy } = delivery;
    return [{ ...copy, fault: 'forged' }, delivery];
  },
};
