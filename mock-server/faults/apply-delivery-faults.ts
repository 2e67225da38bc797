import type { NewDelivery } from '../outbound/delivery.ts';
import type { Faults } from './faults.ts';
import { loadKinds } from './load-kinds.ts';

/** What is posted instead of a delivery, after every rule that applies to it. */
export function applyDeliveryFaults(faults: Faults, delivery: NewDelivery): readonly NewDelivery[] {
  if (faults.isEmpty) return [delivery];
  let posted: readonly NewDelivery[] = [delivery];
  for (const kind of loadKinds().DELIVERY_FAULTS) {
    // A fault may have replaced the delivery itself, so that there is nothing left for another one.
    if (!posted.includes(delivery) || kind.appliesTo?.(delivery) === false || !faults.take(kind.schema))
      continue;
    posted = posted.flatMap((each) => (each === delivery ? kind.apply(delivery) : [each]));
  }
  return posted;
}
