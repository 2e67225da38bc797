import type { NewDelivery } from '../outbound/delivery.ts';
import type { Faults } from './faults.ts';
import { loadKinds } from './load-kinds.ts';

/** What is posted instead of a delivery: something like it, or more than it. */
export function applyDeliveryFaults(faults: Faults, delivery: NewDelivery): readonly NewDelivery[] {
  if (faults.isEmpty) return [delivery];
  let posted: readonly NewDelivery[] = [delivery];
  for (const kind of loadKinds().DELIVERY_FAULTS) {
    const isLeft = posted.includes(delivery);
    if (!isLeft || kind.appliesTo?.(delivery) === false || !faults.take(kind.schema)) continue;
    posted = posted.flatMap((each) => (each === delivery ? kind.apply(delivery) : [each]));
  }
  return posted;
}
