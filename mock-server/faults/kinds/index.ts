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

/** Every kind of fault. Those with the same target are applied in this order; of those for answers and of those for events, at most one is. */
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

/** For people: each kind's name and what it does. */
export const FAULT_KINDS: readonly { readonly kind: string; readonly what: string }[] = FAULTS.map(
  ({ kind, what }) => ({ kind, what }),
);
