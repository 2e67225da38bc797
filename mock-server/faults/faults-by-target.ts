import { createRequire } from 'node:module';
import type { AnswerFault, CallFault, DeliveryFault, EventFault, FaultSchema } from './fault-kind.ts';

const load = createRequire(import.meta.url);

/** Loaded when the first rule is in force: 20 ms that a mock without rules does not need. */
const all = () => (load('./kinds/index.ts') as typeof import('./kinds/index.ts')).FAULTS;

/** The kinds of faults of each target, in the order in which they are applied. Ask for them only where a rule is in force. */
export const callFaults = (): readonly CallFault<FaultSchema>[] =>
  all().filter((fault) => fault.target === 'call');
export const answerFaults = (): readonly AnswerFault<FaultSchema>[] =>
  all().filter((fault) => fault.target === 'answer');
export const deliveryFaults = (): readonly DeliveryFault<FaultSchema>[] =>
  all().filter((fault) => fault.target === 'delivery');
export const eventFaults = (): readonly EventFault<FaultSchema>[] =>
  all().filter((fault) => fault.target === 'event');
