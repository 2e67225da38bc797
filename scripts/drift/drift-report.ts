import type { ExitCode } from '../../mock-server/cli/index.ts';
import type { AcceptedChange } from './findings/accepted-changes.ts';
import type { Finding, SeenIn } from './findings/finding.ts';
import type { Surface } from './surface/surface.ts';

export interface JudgedDocument extends SeenIn {
  version: string;
  sha256: string;
}

/** `unknown` when a document that was asked for could not be had and none of the others is broken. */
export type Verdict = 'compatible' | 'broken' | 'unknown';

export interface DriftReport {
  verdict: Verdict;
  findings: Finding[];
  /** What contracts were last known to agree with. */
  from: string;
  documents: JudgedDocument[];
  unread: { reference: string; reason: string; isOptional: boolean }[];
  /** Acceptances of what is not found any more. */
  unused: AcceptedChange[];
  surface: Surface;
}

export const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = { compatible: 0, broken: 1, unknown: 2 };
