import { CommandError } from '../../mock-server/cli/index.ts';
import { compareVersions } from '../drift/documents/accepted-documents.ts';
import type { VendorDocument } from '../releases/document.ts';

/** The branch of every release: the vendor has no other. */
export const PROVIDER_BRANCH = 'main';

const RECORDED = /^(.+)\+[0-9a-f]{12}$/;
const SDK_RELEASE = /^(\d+\.\d+\.\d+)\+[0-9a-f]{12}$/;

/** A vendor release as a provider version: `262.0.0+` and the first 12 hex digits of what was read. */
export function providerVersionOf({ info, 'x-origin': { sha256 } }: VendorDocument): string {
  return `${info.version}+${sha256.slice(0, 12)}`;
}

/**
 * The mock as a provider version. It differs from that of the release it follows, because a replay on the mock is only
 * one of several judgements about a release, and must not replace the others.
 */
export function mockVersionOf(slice: VendorDocument, commit: string): string {
  return `${providerVersionOf(slice)}.mock.${commit.slice(0, 12)}`;
}

/**
 * What to load for a release as the command line names it. A provider version names the release of the SDK that it was made of, or
 * else the official document, of which there is only today's.
 */
export function referenceOf(release: string): string {
  const version = SDK_RELEASE.exec(release)?.[1];
  if (version !== undefined) return `sdk@${version}`;
  return RECORDED.test(release) ? 'swagger' : release;
}

/** @throws CommandError when a provider version was asked for and the same release gives another one today */
export function mustBeRecorded(release: string, version: string): void {
  if (SDK_RELEASE.test(release) && release !== version) {
    throw new CommandError(`${release} cannot be read any more: the same release gives ${version} today.`);
  }
}

/**
 * Whether a release came out before the one that is deployed. Only releases of the SDK have an order; the official document is always
 * what the vendor serves today.
 */
export function isOlder(version: string, deployed: string): boolean {
  const [one, other] = [SDK_RELEASE.exec(version)?.[1], SDK_RELEASE.exec(deployed)?.[1]];
  return one !== undefined && other !== undefined && compareVersions(one, other) < 0;
}
