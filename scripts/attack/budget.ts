import { performance } from 'node:perf_hooks';

/** How much an attack may do: requests or time, never both. */
export type Budget = { readonly requests: number } | { readonly ms: number };

/** Divides what there is among those who share it. */
export function partOf(budget: Budget, share: number, shares: number): Budget {
  const part = share / shares;
  return 'requests' in budget
    ? { requests: Math.max(1, Math.round(budget.requests * part)) }
    : { ms: budget.ms * part };
}

/** @param startedAt on the clock of `performance.now()` */
export function isSpent(budget: Budget, requests: number, startedAt: number): boolean {
  return 'requests' in budget ? requests >= budget.requests : performance.now() - startedAt >= budget.ms;
}
