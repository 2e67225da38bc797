import type { DriftReport } from '../drift-report.ts';
import type { Finding } from '../findings/finding.ts';
import { FINDING_KINDS, kindRow, type Severity } from '../findings/kinds.ts';
import { factsOf } from './summary.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** @see SARIF 2.1.0, OASIS Standard */
export function formatSarif({ findings, verdict, unread }: DriftReport): string {
  const missed = unread.filter(({ isOptional }) => !isOptional);
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'drift', rules: FINDING_KINDS.map(toRule) } },
          invocations: [
            {
              executionSuccessful: verdict !== 'unknown',
              toolExecutionNotifications: missed.map(({ reason }) => ({
                level: 'error',
                message: { text: reason },
              })),
            },
          ],
          results: findings.map(toResult),
        },
      ],
    },
    null,
    2,
  );
}

function toRule(kind: Finding['kind']): object {
  const { title, fix, severity } = kindRow(kind);
  return {
    id: kind,
    shortDescription: { text: title },
    help: { text: fix },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function toResult(finding: Finding): object {
  const { kind, severity, effect, accepted, fingerprint, vendorText } = finding;
  const facts = factsOf(finding).map(([name, text]) => `${name}: ${text}`);
  return {
    ruleId: kind,
    ruleIndex: FINDING_KINDS.indexOf(kind),
    level: LEVELS[severity],
    message: { text: [effect, ...facts].join('\n') },
    partialFingerprints: { 'drift/v1': fingerprint },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: locationOf(finding) }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: vendorText, kind: 'resource' }],
      },
    ],
    ...(accepted !== undefined && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: `${accepted.owner} until ${accepted.expires}: ${accepted.reason}`,
        },
      ],
    }),
  };
}

/** Where a finding is shown: pacts are generated, so the nearest committed place is the folder of their tests. */
export function locationOf({ file }: Finding): string {
  return file.startsWith('specs/') ? file : 'contracts/README.md';
}
