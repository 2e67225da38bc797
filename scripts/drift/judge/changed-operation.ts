import type { Operation } from '../../../mock-server/openapi/index.ts';
import type { UsedOperation } from '../surface/surface.ts';
import type { Pair } from './compare-values.ts';

/** An operation in both documents, and what is used of it. */
export interface ChangedOperation {
  pair: Pair;
  old: Operation;
  new: Operation;
  used: UsedOperation;
}
