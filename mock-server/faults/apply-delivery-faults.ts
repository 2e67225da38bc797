import type { NewDelivery } from '../outbound/delivery.ts';
import type { Faults } from './faults.ts';
import { DELIVERY_FAULTS } from './faults-by-target.ts';

/** What is posted instead of a delivery, after every rule that applies to it. */
export function applyDeliveryFaults(faults: Faults, delivery: NewDelivery): readonly NewDelivery[] {
  let posted: readonly NewDelivery[] = [delivery];
  if (faults.isEmpty) return posted;
  for (const kind of DELIVERY_FAULTS) {
    // A fault may have replaced the delivery itself, so that there is nothing left for another one.
    if (!posted.includes(delivery) || kind.appliesTo?.(delivery) === false) continue;
    const hit = faults.firstHit(kind, {});
    if (hit !== undefined)
      posted = posted.flatMap((each) => (each === delivery ? kind.apply(delivery, hit) : [each]));
  }
  return posted;
}
