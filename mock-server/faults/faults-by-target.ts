import type { AnswerFault, CallFault, DeliveryFault, EventFault, FaultSchema } from './fault-kind.ts';
import { FAULTS } from './kinds/index.ts';

// The kinds of faults of each target, in the order in which they are applied.
export const CALL_FAULTS: readonly CallFault<FaultSchema>[] = FAULTS.filter(
  (fault) => fault.target === 'call',
);
export const ANSWER_FAULTS: readonly AnswerFault<FaultSchema>[] = FAULTS.filter(
  (fault) => fault.target === 'answer',
);
export const DELIVERY_FAULTS: readonly DeliveryFault<FaultSchema>[] = FAULTS.filter(
  (fault) => fault.target === 'delivery',
);
export const EVENT_FAULTS: readonly EventFault<FaultSchema>[] = FAULTS.filter(
  (fault) => fault.target === 'event',
);
