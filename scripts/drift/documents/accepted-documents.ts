import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as YAML from 'yaml';
import { ApiDocument, type OperationKey, referenceName } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { parseOverlay } from '../../releases/overlay.ts';
import { SDK_PACKAGE } from '../../releases/sdk-package.ts';
import type { Claims } from '../judge/claims.ts';
import type { TopicModels } from '../judge/events.ts';

/** What the project last agreed to: everything under `specs/`. */
export interface AcceptedDocuments extends Claims {
  topics: TopicModels;
  /** Operations that we describe and no document of the vendor's does: the token endpoint and the handover action. */
  undocumented: ReadonlySet<OperationKey>;
}

const SPECS = path.join(import.meta.dirname, '..', '..', '..', 'specs');

/** As they are committed. Not through the module that generates them: its generator of types takes longer to load than drift to run. */
export async function readAcceptedDocuments(): Promise<AcceptedDocuments> {
  const read = (name: string): Promise<string> => readFile(path.join(SPECS, name), 'utf8');
  const [sliceText, overlayText, providerText] = await Promise.all([
    read('genesys-cloud.slice.json'),
    read('genesys-cloud.overlay.yaml'),
    read('provider.openapi.json'),
  ]);
  const slice: VendorDocument = JSON.parse(sliceText);
  const provider: VendorDocument & { 'x-topics': Record<string, { $ref: string }> } =
    JSON.parse(providerText);
  const vendor = ApiDocument.of(slice).operations;
  const keys = Array.from(ApiDocument.of(provider).operations.all(), ({ key }) => key);
  const topics = Object.entries(provider['x-topics']).map(([topic, body]) => [topic, referenceName(body)]);
  return {
    slice,
    provider,
    overlay: parseOverlay(YAML.parse(overlayText, { maxAliasCount: -1 })),
    topics: Object.fromEntries(topics),
    undocumented: new Set(keys.filter((key) => vendor.byKey(key) === undefined)),
  };
}

/**
 * The accepted document that a newer one can be compared with: a release of the SDK with the bare slice, which says as
 * little, and any other with slice and overlay.
 */
export function acceptedFor(
  { slice, provider }: AcceptedDocuments,
  document: VendorDocument,
): VendorDocument {
  return isSdk(document) ? slice : provider;
}

export function isSdk(document: VendorDocument): boolean {
  return document['x-origin'].source === SDK_PACKAGE;
}

/** Whether the corrections under `specs/` are about this document or an earlier one; they say nothing about the past. */
export function isPresent({ slice }: AcceptedDocuments, document: VendorDocument): boolean {
  return !isSdk(document) || compareVersions(document.info.version, slice.info.version) >= 0;
}

export function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
