import type { AnswerFault, CallFault, DeliveryFault, EventFault, FaultSchema } from '../fault-kind.ts';
import { connectionReset } from './connection-reset.ts';
import { contentType } from './content-type.ts';
import { delay } from './delay.ts';
import { eventReorder } from './event-reorder.ts';
import { halfBody } from './half-body.ts';
import { slowBody } from './slow-body.ts';
import { socketDrop } from './socket-drop.ts';
import { staleToken } from './stale-token.ts';
import { status } from './status.ts';
import { webhookForged } from './webhook-forged.ts';
import { webhookLost } from './webhook-lost.ts';
import { webhookTwice } from './webhook-twice.ts';

/** Every kind of fault. Those with the same target are applied in this order; to an answer or an event, only the first that has a rule. */
export const FAULTS = [
  delay,
  staleToken,
  status,
  connectionReset,
  halfBody,
  slowBody,
  contentType,
  webhookLost,
  webhookTwice,
  webhookForged,
  socketDrop,
  eventReorder,
] as const;

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

/** For people: each kind's name and what it does. */
export const FAULT_KINDS: readonly { readonly kind: string; readonly what: string }[] = FAULTS.map(
  ({ schema }) => ({ kind: schema.shape.kind.value, what: schema.meta()?.description ?? '' }),
);
