import { createHash } from 'node:crypto';
import { sortKeys } from '../../releases/document.ts';

export interface StoredPact {
  readonly consumer: string;
  readonly provider: string;
  readonly version: string;
  /** Of the content: pacts that say the same share their verification results. */
  readonly sha: string;
  readonly content: PactContent;
}

export interface PactContent {
  readonly interactions?: readonly { readonly description: string }[] | undefined;
  readonly [key: string]: unknown;
}

export interface StoredVersion {
  readonly pacticipant: string;
  readonly number: string;
  readonly branches: Set<string>;
  buildUrl: string | undefined;
}

export interface StoredVerification {
  readonly sha: string;
  readonly provider: string;
  readonly providerVersion: string;
  readonly success: boolean;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface StoredEnvironment {
  readonly uuid: string;
  readonly name: string;
}

/** What the test broker holds; a test looks into it to see what arrived. */
export class BrokerStore {
  readonly pacts: StoredPact[] = [];
  readonly versions: StoredVersion[] = [];
  /** The last one of a content and a provider version counts. */
  readonly verifications: StoredVerification[] = [];
  /** A new broker comes with these two. */
  readonly environments: StoredEnvironment[] = [
    { uuid: '00000000-0000-4000-8000-0000000000e1', name: 'test' },
    { uuid: '00000000-0000-4000-8000-0000000000e2', name: 'production' },
  ];
  /** Version numbers by environment and pacticipant: one instance of each is deployed. */
  readonly deployments = new Map<string, string>();
  readonly webhooks = new Map<string, unknown>();

  version(pacticipant: string, number: string): StoredVersion | undefined {
    return this.versions.find((version) => version.pacticipant === pacticipant && version.number === number);
  }

  createVersion(pacticipant: string, number: string, branch?: string, buildUrl?: string): StoredVersion {
    const version = this.version(pacticipant, number) ?? {
      pacticipant,
      number,
      branches: new Set<string>(),
      buildUrl: undefined,
    };
    if (!this.versions.includes(version)) this.versions.push(version);
    if (branch !== undefined) version.branches.add(branch);
    version.buildUrl = buildUrl ?? version.buildUrl;
    return version;
  }

  pact(consumer: string, provider: string, version: string): StoredPact | undefined {
    return this.pacts.find(
      (pact) => pact.consumer === consumer && pact.provider === provider && pact.version === version,
    );
  }

  addPact(pact: StoredPact): void {
    if (this.pact(pact.consumer, pact.provider, pact.version) === undefined) this.pacts.push(pact);
  }

  deployed(environment: string, pacticipant: string): string | undefined {
    return this.deployments.get(`${environment} ${pacticipant}`);
  }

  deploy(environment: string, pacticipant: string, version: string): void {
    this.deployments.set(`${environment} ${pacticipant}`, version);
  }

  /** The result that counts. */
  verification(sha: string, provider: string, providerVersion: string): StoredVerification | undefined {
    return this.verifications.findLast(
      (result) =>
        result.sha === sha && result.provider === provider && result.providerVersion === providerVersion,
    );
  }
}

export function contentSha(content: PactContent): string {
  return sha1(JSON.stringify(sortKeys(content)));
}

export function interactionId(interaction: { readonly description: string }): string {
  return sha1(JSON.stringify(sortKeys(interaction)));
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
