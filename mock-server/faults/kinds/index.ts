import type { StrikeAnswer, StrikeCall } from '../call-fault.ts';
import { connectionReset } from './connection-reset.ts';
import { contentType } from './content-type.ts';
import { delay } from './delay.ts';
import { halfBody } from './half-body.ts';
import { slowBody } from './slow-body.ts';
import { staleToken } from './stale-token.ts';
import { status } from './status.ts';

export type CallFaultKind = 'status' | 'delay' | 'stale-token';
export type AnswerFaultKind = 'slow-body' | 'connection-reset' | 'half-body' | 'content-type';

/** Faults that strike before anything is done, in this order. */
export const CALL_FAULTS: { readonly [Kind in CallFaultKind]: StrikeCall<Kind> } = {
  delay,
  'stale-token': staleToken,
  status,
};

/** Faults that strike the answer on its way; one at most. */
export const ANSWER_FAULTS: { readonly [Kind in AnswerFaultKind]: StrikeAnswer<Kind> } = {
  'connection-reset': connectionReset,
  'half-body': halfBody,
  'slow-body': slowBody,
  'content-type': contentType,
};
