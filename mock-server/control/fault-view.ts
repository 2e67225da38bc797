import { maskText } from '../exchange/masking/index.ts';
import type { ActiveFault } from '../faults/faults.ts';
import type { ProfileName } from '../faults/profile-names.ts';
import type { Fault, FaultRule } from '../faults/rule.ts';

/** A fault rule in force, and what it did so far. */
export interface FaultView {
  readonly id: string;
  readonly name: string | null;
  /** The profile that it came with. */
  readonly profile: ProfileName | null;
  readonly match: FaultRule['match'];
  /** Null for a rule that never wears out. */
  readonly times: number | null;
  readonly fault: Fault;
  /** How many calls, deliveries or events it matched, apart from `nth`, `probability` and `times`. */
  readonly calls: number;
  readonly hits: number;
}

export function faultView({ id, profile, rule, calls, hits }: ActiveFault): FaultView {
  const { name = null, match, times = null, fault } = rule;
  return {
    id,
    name: name === null ? null : maskText(name),
    profile: profile ?? null,
    match,
    times,
    fault,
    calls,
    hits,
  };
}
