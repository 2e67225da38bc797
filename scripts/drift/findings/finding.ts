import { createHash } from 'node:crypto';
import { type FindingKind, kindRow, type Severity } from './kinds.ts';

/** A disagreement between a contract and a document, without severity or advice. */
export interface Observation {
  kind: FindingKind;
  /** Whose contract it is, or `the mock` for our own overlay. */
  consumer: string;
  /** What the contract uses, e.g. `request body channel.from.id`; empty when it is the operation itself. */
  used: string;
  /** Where the vendor says it, e.g. `POST /api/v2/conversations/{}/disconnect`. Without names of path parameters. */
  vendor: string;
  /** The same place for people, with the names the document has. */
  vendorText: string;
  /** Particulars such as the values lost. Never part of the fingerprint. */
  detail: string;
  interactions: readonly string[];
  /** File of the contract, or of the overlay. */
  file: string;
}

/** A vendor document that a finding was made in. */
export interface SeenIn {
  /** `sdk@262.0.0`, an address or a file. */
  document: string;
  /** ISO 8601 when the registry gives a date. */
  published?: string;
}

interface Acceptance {
  owner: string;
  reason: string;
  expires: string;
}

export interface Announcement {
  title: string;
  url: string;
  date: string;
}

export interface Finding extends Observation {
  fingerprint: string;
  severity: Severity;
  title: string;
  effect: string;
  fix: string;
  seenIn: readonly SeenIn[];
  /** The first published release that has it, or what is known of it. */
  since?: string;
  announcement?: Announcement;
  accepted?: Acceptance;
  /** The acceptance that has expired, so that the finding counts again. */
  expired?: Acceptance;
}

export function toFinding(observation: Observation, seenIn: readonly SeenIn[]): Finding {
  const { severity, title, effect, fix } = kindRow(observation.kind);
  return {
    ...observation,
    fingerprint: fingerprintOf(observation),
    severity,
    title,
    effect: fill(effect, observation),
    fix,
    seenIn,
  };
}

/**
 * Names a finding in 12 hex digits: the same for every run, order, commit and release in which it is found.
 *
 * Interactions and particulars are left out: a reworded test or one more lost value is not another finding.
 */
export function fingerprintOf({ kind, consumer, used, vendor }: Observation): string {
  return createHash('sha256').update([kind, consumer, used, vendor].join('\n')).digest('hex').slice(0, 12);
}

function fill(template: string, { used, vendorText, detail }: Observation): string {
  return template
    .replaceAll('%used%', () => used)
    .replaceAll('%vendor%', () => vendorText)
    .replaceAll('%detail%', () => detail);
}

/** Whether it decides the exit code. */
export function counts(finding: Finding): boolean {
  return finding.severity === 'error' && finding.accepted === undefined;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The worst first, then by consumer and place. */
export function bySeverity(one: Finding, other: Finding): number {
  return (
    RANK[one.severity] - RANK[other.severity] ||
    one.consumer.localeCompare(other.consumer, 'en') ||
    one.vendor.localeCompare(other.vendor, 'en') ||
    one.used.localeCompare(other.used, 'en') ||
    one.kind.localeCompare(other.kind, 'en')
  );
}
