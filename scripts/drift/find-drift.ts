import { reasonOf } from '../../mock-server/cli/index.ts';
import { DocumentError } from '../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../releases/document.ts';
import type { SdkRelease } from '../releases/sdk-registry.ts';
import { VendorError } from '../releases/vendor-error.ts';
import { type FeedEntry, matchAnnouncement } from './announcements.ts';
import {
  type AcceptedDocuments,
  acceptedFor,
  compareVersions,
  isPresent,
  isSdk,
} from './documents/accepted-documents.ts';
import type { DriftReport, JudgedDocument, Verdict } from './drift-report.ts';
import { type AcceptedChange, applyAcceptedChanges } from './findings/accepted-changes.ts';
import { bySeverity, counts, type Finding, toFinding } from './findings/finding.ts';
import { findSince } from './findings/since.ts';
import { judgeClaims } from './judge/claims.ts';
import { judge, type Question } from './judge/judge.ts';
import type { Contract } from './surface/pact.ts';
import { deriveSurface } from './surface/surface.ts';

/** A vendor document to compare with. */
export interface Against {
  /** As {@link loadVendorDocument} takes it, or `slice` for the accepted one. */
  reference: string;
  /** Whether there is an answer without it. */
  isOptional: boolean;
}

/** All that is read from files, the registry and the network. */
export interface DriftSources {
  accepted: AcceptedDocuments;
  contracts: readonly Contract[];
  changes: readonly AcceptedChange[];
  announcements: readonly FeedEntry[];
  /** ISO date, UTC. */
  today: string;
  load: (reference: string) => Promise<VendorDocument>;
  /** Oldest first. */
  listReleases: () => Promise<SdkRelease[]>;
  isCached: (version: string) => boolean;
  /** Does a step, and may say so. */
  progress: <T>(step: string, work: () => Promise<T>) => Promise<T>;
}

/**
 * Judges the contracts by each document and merges what is found.
 *
 * @param from reference of the document to compare with, `slice` for the accepted one
 */
export async function findDrift(
  sources: DriftSources,
  against: readonly Against[],
  from: string,
): Promise<DriftReport> {
  const { accepted, contracts } = sources;
  const old = from === 'slice' ? undefined : await sources.load(from);
  const unread: DriftReport['unread'] = [];
  const documents: JudgedDocument[] = [];
  const findings: Finding[] = [];
  for (const { reference, isOptional } of against) {
    try {
      const next = reference === 'slice' ? accepted.provider : await sources.load(reference);
      const judged = describeDocument(next, reference);
      documents.push(judged);
      const before =
        reference === 'slice' && old === undefined ? undefined : (old ?? acceptedFor(accepted, next));
      const judging = () => judgeDocument(sources, before, next, judged);
      findings.push(...(await sources.progress(`judging by ${judged.document}`, judging)));
    } catch (error) {
      if (!(error instanceof VendorError || error instanceof DocumentError)) throw error;
      unread.push({ reference, reason: reasonOf(error), isOptional });
    }
  }

  const merged = applyAcceptedChanges(mergeFindings(findings), sources.changes, sources.today);
  const announced = merged.findings.map((finding) => withAnnouncement(finding, sources.announcements));
  return {
    verdict: verdictOf(announced, unread),
    findings: announced.toSorted(bySeverity),
    from: from === 'slice' ? `specs/ (sdk@${accepted.slice.info.version})` : from,
    documents,
    unread,
    unused: documents.length === 0 ? [] : merged.unused,
    surface: deriveSurface(contracts, [accepted.provider]),
  };
}

function describeDocument(document: VendorDocument, reference: string): JudgedDocument {
  const { version } = document.info;
  const label = isSdk(document) && reference !== 'slice' ? `sdk@${version}` : reference;
  return { document: label, version, sha256: document['x-origin'].sha256 };
}

async function judgeDocument(
  sources: DriftSources,
  old: VendorDocument | undefined,
  next: VendorDocument,
  judged: JudgedDocument,
): Promise<Finding[]> {
  const { accepted } = sources;
  const observations = await judge(ask(sources, old, next));
  const hasClaims = judged.document !== 'slice' && isPresent(accepted, next);
  const claims = hasClaims ? [...judgeClaims(accepted, next)] : [];
  const findings = observations.map((observation) => toFinding(observation, [judged]));
  const isNewer = old !== undefined && compareVersions(next.info.version, old.info.version) >= 0;
  // Looking into other releases takes time and memory; an accepted finding is not worth it.
  const { findings: marked } = applyAcceptedChanges(findings, sources.changes, sources.today);
  const [settled, open] = [marked.filter(({ accepted: it }) => it), marked.filter(({ accepted: it }) => !it)];
  return [
    ...settled,
    ...(isSdk(next) && isNewer ? await withSince(sources, open, old, next) : open),
    ...claims.map((claim) => toFinding(claim, [judged])),
  ];
}

function ask(
  { accepted, contracts }: Pick<DriftSources, 'accepted' | 'contracts'>,
  old: VendorDocument | undefined,
  next: VendorDocument,
): Question {
  const known = [...(old === undefined ? [] : [old]), next, accepted.provider];
  return {
    ...(old !== undefined && { old }),
    new: next,
    surface: deriveSurface(contracts, known),
    undocumented: accepted.undocumented,
    topics: accepted.topics,
  };
}

/**
 * Says in which release a finding came up.
 *
 * Releases after the accepted one are fetched where that is needed; older ones are looked at when the cache has them.
 */
async function withSince(
  sources: DriftSources,
  findings: readonly Finding[],
  old: VendorDocument,
  next: VendorDocument,
): Promise<Finding[]> {
  if (findings.length === 0) return [];
  const target = next.info.version;
  const published = await sources.listReleases().catch((): SdkRelease[] => []);
  const candidates = published.filter(
    ({ version }) =>
      compareVersions(version, target) <= 0 &&
      (compareVersions(version, old.info.version) > 0 || version === target || sources.isCached(version)),
  );
  const judged = new Map<string, ReadonlySet<string>>();
  const judgeRelease = async (version: string): Promise<ReadonlySet<string>> => {
    const known = judged.get(version);
    if (known !== undefined) return known;
    const release = await sources.load(`sdk@${version}`);
    const before = compareVersions(version, old.info.version) > 0 ? old : undefined;
    const observations = await judge(ask(sources, before, release));
    const fingerprints = new Set(observations.map((it) => toFinding(it, []).fingerprint));
    judged.set(version, fingerprints);
    return fingerprints;
  };
  const dated: Finding[] = [];
  for (const finding of findings) {
    const since = await findSince(finding.fingerprint, candidates, published, judgeRelease);
    const date = published.find(({ version }) => version === target)?.published;
    const seenIn = finding.seenIn.map((seen) => ({
      ...seen,
      ...(date !== undefined && { published: date }),
    }));
    dated.push({ ...finding, seenIn, ...(since !== '' && { since }) });
  }
  return dated;
}

/** What is found in two documents is one finding. */
function mergeFindings(findings: readonly Finding[]): Finding[] {
  return [...Map.groupBy(findings, ({ fingerprint }) => fingerprint).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const seenIn = same.flatMap((finding) => finding.seenIn);
    const interactions = [...new Set(same.flatMap((finding) => finding.interactions))];
    const since = same.map((finding) => finding.since).find((text) => text !== undefined);
    return { ...first, seenIn, interactions, ...(since !== undefined && { since }) };
  });
}

function withAnnouncement(finding: Finding, entries: readonly FeedEntry[]): Finding {
  const announcement = matchAnnouncement(entries, finding.vendorText);
  return announcement === undefined ? finding : { ...finding, announcement };
}

function verdictOf(findings: readonly Finding[], unread: DriftReport['unread']): Verdict {
  if (findings.some(counts)) return 'broken';
  return unread.some(({ isOptional }) => !isOptional) ? 'unknown' : 'compatible';
}
