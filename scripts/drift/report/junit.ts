import { XMLBuilder } from 'fast-xml-parser';
import type { DriftReport } from '../drift-report.ts';
import { counts } from '../findings/finding.ts';
import { operationPlace } from '../judge/place.ts';
import { factsOf } from './summary.ts';

interface TestCase {
  '@classname': string;
  '@name': string;
  failure?: { '@type': string; '@message': string; '#text': string };
  'system-out'?: string;
}

/** One test case for every used operation that nothing was found about, and one for every finding. */
export function formatJunit({ findings, surface, verdict, unread }: DriftReport): string {
  const found = findings.map(({ vendor }) => vendor);
  const quiet = surface.operations.filter(
    ({ key }) => !found.some((vendor) => vendor.includes(operationPlace(key))),
  );
  const cases: TestCase[] = [
    ...quiet.map(({ consumer, method, path }) => ({
      '@classname': consumer,
      '@name': `${method.toUpperCase()} ${path}`,
    })),
    ...findings.map((finding): TestCase => {
      const text = factsOf(finding)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n');
      const named = { '@classname': finding.consumer, '@name': `${finding.vendorText}: ${finding.title}` };
      return counts(finding)
        ? { ...named, failure: { '@type': finding.kind, '@message': finding.effect, '#text': text } }
        : { ...named, 'system-out': `${finding.effect}\n${text}` };
    }),
  ];
  const errors = verdict === 'unknown' ? unread.filter(({ isOptional }) => !isOptional) : [];
  const failures = findings.filter(counts).length;
  return new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true }).build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      testsuite: {
        '@name': 'drift',
        '@tests': cases.length + errors.length,
        '@failures': failures,
        '@errors': errors.length,
        testcase: [
          ...cases,
          ...errors.map(({ reference, reason }) => ({
            '@classname': 'drift',
            '@name': reference,
            error: { '@message': reason },
          })),
        ],
      },
    },
  });
}
