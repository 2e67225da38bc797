import type { VendorDocument } from '../releases/document.ts';
import type { SdkRelease } from '../releases/sdk-registry.ts';
import { VendorError } from '../releases/vendor-error.ts';
import type { AcceptedDocuments } from './documents/accepted-documents.ts';
import { bySeverity, type Finding, toFinding } from './findings/finding.ts';
import { judge } from './judge/judge.ts';
import type { Contract } from './surface/pact.ts';
import { deriveSurface } from './surface/surface.ts';

export interface BisectSources {
  accepted: AcceptedDocuments;
  contract: Contract;
  /** Oldest first. */
  releases: readonly SdkRelease[];
  load: (version: string) => Promise<VendorDocument>;
}

export interface BisectLimits {
  /** Only findings that concern an interaction whose description contains this text. */
  interaction?: string | undefined;
  /** A release that accepted the contract. */
  good?: string | undefined;
  /** A release that may not; the newest one when left out. */
  bad?: string | undefined;
}

export interface FirstBreak {
  first: SdkRelease;
  /** The published release before it, which still accepted the contract. */
  last: SdkRelease;
  findings: Finding[];
}

/**
 * @returns the first release that breaks the contract; undefined when the later end accepts it
 * @throws VendorError when the earlier end does not accept it either
 */
export async function findFirstBreak(
  sources: BisectSources,
  limits: BisectLimits,
): Promise<FirstBreak | undefined> {
  const { releases } = sources;
  const bad = limits.bad === undefined ? releases.length - 1 : positionOf(releases, limits.bad);
  const alone = memoize((position) => judgeRelease(sources, limits, releases[position]));
  if (limits.good === undefined && (await alone(bad)).length === 0) return undefined;

  const start = limits.good === undefined ? await findGood(bad, alone) : positionOf(releases, limits.good);
  const goodRelease = releases[start];
  if (start >= bad) throw new VendorError('--good has to be an earlier release than --bad');
  if (goodRelease === undefined || (await alone(start)).length > 0) {
    throw new VendorError(
      `${goodRelease?.version ?? 'the oldest release'} does not accept the contract either: no release after it is the first that breaks it`,
    );
  }

  // From here on a release must also keep what the good one had: a contract alone cannot tell that about its requests.
  const old = await sources.load(goodRelease.version);
  const errorsAt = memoize((position) => judgeRelease(sources, limits, releases[position], old));
  if ((await errorsAt(bad)).length === 0) return undefined;
  let good = start;
  let broken = bad;
  while (broken - good > 1) {
    const middle = Math.floor((good + broken) / 2);
    if ((await errorsAt(middle)).length > 0) broken = middle;
    else good = middle;
  }
  const [first, last] = [releases[broken], releases[good]];
  if (first === undefined || last === undefined) throw new VendorError('there is no release to judge');
  return { first, last, findings: await errorsAt(broken) };
}

/** Goes back in growing steps: most breaks are recent, and every step is a download. */
async function findGood(bad: number, errorsAt: (position: number) => Promise<Finding[]>): Promise<number> {
  for (let step = 1; bad - step > 0; step *= 2) {
    if ((await errorsAt(bad - step)).length === 0) return bad - step;
  }
  return 0;
}

async function judgeRelease(
  { accepted, contract, load }: BisectSources,
  { interaction }: BisectLimits,
  release: SdkRelease | undefined,
  old?: VendorDocument,
): Promise<Finding[]> {
  if (release === undefined) throw new VendorError('there is no release to judge');
  const document = await load(release.version);
  const observations = await judge({
    ...(old !== undefined && { old }),
    new: document,
    surface: deriveSurface([contract], [...(old === undefined ? [] : [old]), document, accepted.provider]),
    undocumented: accepted.undocumented,
    topics: accepted.topics,
  });
  const seenIn = { document: `sdk@${release.version}`, published: release.published };
  return observations
    .filter(
      ({ interactions }) =>
        interaction === undefined || interactions.some((description) => description.includes(interaction)),
    )
    .map((observation) => toFinding(observation, [seenIn]))
    .filter(({ severity }) => severity === 'error')
    .toSorted(bySeverity);
}

function positionOf(releases: readonly SdkRelease[], version: string): number {
  const position = releases.findIndex((release) => release.version === version);
  if (position < 0) throw new VendorError(`${version} is not a published release`);
  return position;
}

function memoize(
  judgeAt: (position: number) => Promise<Finding[]>,
): (position: number) => Promise<Finding[]> {
  const known = new Map<number, Promise<Finding[]>>();
  return (position) => {
    const judged = known.get(position) ?? judgeAt(position);
    known.set(position, judged);
    return judged;
  };
}
