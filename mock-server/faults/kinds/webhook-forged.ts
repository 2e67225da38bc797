import type { DeliveryFault, Zod } from '../fault-kind.ts';

const schema = (z: Zod) => z.strictObject({ kind: z.literal('webhook-forged') });

export const webhookForged: DeliveryFault<typeof schema> = {
  kind: 'webhook-forged',
  what: 'sends a copy with a wrong signature first, which the receiver must refuse',
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
