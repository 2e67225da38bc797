import type { PlacedFinding } from './finding.ts';

/** @throws Error that lists every finding, if there is one */
export function expectGoodManners(findings: readonly PlacedFinding[]): void {
  if (findings.length === 0) return;
  const lines = findings.map(({ rule, reason, place }) => `- ${place}: ${rule}. ${reason}`);
  throw new Error(`The client has bad manners:\n${lines.join('\n')}`);
}
