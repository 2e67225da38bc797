import type { SdkRelease } from '../../releases/sdk-registry.ts';

/** Fingerprints of what one release is found to have. */
export type JudgeRelease = (version: string) => Promise<ReadonlySet<string>>;

/**
 * Finds the first of some releases that has a finding, by bisection: what was removed stays removed.
 *
 * @param candidates releases that may be judged, oldest first; the last one has the finding
 * @param published every release, to tell whether others lie in between
 */
export async function findSince(
  fingerprint: string,
  candidates: readonly SdkRelease[],
  published: readonly SdkRelease[],
  judgeRelease: JudgeRelease,
): Promise<string> {
  let without = -1;
  let having = candidates.length - 1;
  while (having - without > 1) {
    const middle = Math.floor((without + having) / 2);
    const version = candidates[middle]?.version ?? '';
    if ((await judgeRelease(version)).has(fingerprint)) having = middle;
    else without = middle;
  }
  const first = candidates[having];
  const last = candidates[without];
  if (first === undefined) return '';
  if (last === undefined) return `${describeRelease(first)} or earlier`;
  const between =
    published.findIndex(({ version }) => version === first.version) -
    published.findIndex(({ version }) => version === last.version);
  return between > 1
    ? `after ${last.version}, not later than ${describeRelease(first)}`
    : describeRelease(first);
}

/** The date is the registry's; a mirror gives the day on which it fetched the release. */
export function describeRelease({ version, published }: SdkRelease): string {
  return published === '' ? version : `${version} (in the registry since ${published.slice(0, 10)})`;
}
