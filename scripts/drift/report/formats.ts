import type { Paint } from '../../../mock-server/cli/index.ts';
import type { DriftReport } from '../drift-report.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatMarkdown } from './markdown.ts';
import { formatPretty } from './pretty.ts';
import { formatSarif } from './sarif.ts';

/** Turns a report into text. */
export type Format = (report: DriftReport, paint: Paint) => string;

export const FORMATS = {
  pretty: formatPretty,
  markdown: formatMarkdown,
  json: formatJson,
  junit: formatJunit,
  sarif: formatSarif,
  github: formatGithub,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
