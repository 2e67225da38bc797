import type { VendorDocument } from '../../releases/document.ts';
import { type AcceptedDocuments, readAcceptedDocuments } from '../documents/accepted-documents.ts';
import { bySeverity, type Finding, toFinding } from '../findings/finding.ts';
import { judge } from '../judge/judge.ts';
import type { Contract } from '../surface/pact.ts';
import { deriveSurface } from '../surface/surface.ts';

let accepted: Promise<AcceptedDocuments> | undefined;

/** Read once: 60 ms, and no test changes it. */
export function acceptedDocuments(): Promise<AcceptedDocuments> {
  accepted ??= readAcceptedDocuments();
  return accepted;
}

/** What is found in a document, and between two when an earlier one is given. */
export async function findingsIn(
  next: VendorDocument,
  contracts: readonly Contract[],
  old?: VendorDocument,
): Promise<Finding[]> {
  const { provider, undocumented, topics } = await acceptedDocuments();
  const known = [...(old === undefined ? [] : [old]), next, provider];
  const observations = await judge({
    ...(old !== undefined && { old }),
    new: next,
    surface: deriveSurface(contracts, known),
    undocumented,
    topics,
  });
  return observations.map((it) => toFinding(it, [{ document: next.info.version }])).toSorted(bySeverity);
}

/** `error operation-missing POST /api/v2/...`, which is what most tests compare. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, kind, vendor }) => `${severity} ${kind} ${vendor}`);
}
