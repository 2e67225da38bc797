import type { FindingKind } from '../../findings/kinds.ts';
import type { ChangedDocument } from '../change-document.ts';

/** A change that is a finding where the contracts use its place, and nothing elsewhere. */
export interface Mutation {
  what: string;
  kinds: FindingKind[];
  used: (changed: ChangedDocument) => void;
  unused: (changed: ChangedDocument) => void;
}

type Change<Place extends string[]> = (changed: ChangedDocument, ...place: Place) => void;

/** The same change at a place that the contracts use and at one that they do not. */
export function mutation<Place extends string[]>(
  what: string,
  kinds: FindingKind | FindingKind[],
  change: Change<Place>,
  used: Place,
  unused: Place,
): Mutation {
  return {
    what,
    kinds: [kinds].flat(),
    used: (changed) => change(changed, ...used),
    unused: (changed) => change(changed, ...unused),
  };
}
