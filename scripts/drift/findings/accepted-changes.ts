import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as YAML from 'yaml';
import * as z from 'zod';
import { reasonOf } from '../../../mock-server/cli/index.ts';
import { VendorError } from '../../releases/vendor-error.ts';
import type { Finding } from './finding.ts';

const schema = z.strictObject({
  accepted: z
    .array(
      z.strictObject({
        fingerprint: z.string().regex(/^[0-9a-f]{12}$/, { error: 'a fingerprint is 12 hex digits' }),
        owner: z.string().min(1),
        reason: z.string().min(10),
        /** The last day on which it holds, UTC. */
        expires: z.iso.date(),
      }),
    )
    .nullable(),
});

/** A finding that somebody has accepted, until a day. */
export type AcceptedChange = NonNullable<z.output<typeof schema>['accepted']>[number];

/** @throws VendorError naming the entry that is wrong; without the file nothing is accepted */
export async function readAcceptedChanges(file: string): Promise<AcceptedChange[]> {
  if (!existsSync(file)) return [];
  try {
    return schema.parse(YAML.parse(await readFile(file, 'utf8'))).accepted ?? [];
  } catch (error) {
    throw new VendorError(`${file}: ${reasonOf(error)}`, { cause: error });
  }
}

/**
 * Marks findings that are accepted, and those whose acceptance ran out.
 *
 * @param today ISO date, UTC
 * @returns the findings, and the entries that no longer match a finding
 */
export function applyAcceptedChanges(
  findings: readonly Finding[],
  changes: readonly AcceptedChange[],
  today: string,
): { findings: Finding[]; unused: AcceptedChange[] } {
  const byFingerprint = new Map(changes.map((change) => [change.fingerprint, change]));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding) => {
      const change = byFingerprint.get(finding.fingerprint);
      if (change === undefined) return finding;
      const { owner, reason, expires } = change;
      const acceptance = { owner, reason, expires };
      return expires >= today ? { ...finding, accepted: acceptance } : { ...finding, expired: acceptance };
    }),
    unused: changes.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}
