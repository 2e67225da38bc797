import type { FoundOperation } from '../documents/operation-key.ts';
import type { UsedOperation } from '../surface/surface.ts';
import type { Pair } from './compare-values.ts';

/** An operation in both documents, and what is used of it. */
export interface ChangedOperation {
  pair: Pair;
  old: FoundOperation;
  new: FoundOperation;
  used: UsedOperation;
}
