import { readFile } from 'node:fs/promises';
import { readOverlay, readScope, readSlice, specPath } from '../../spec-documents.ts';
import { operationsOf, type VendorDocument } from '../../vendor/document.ts';
import { SDK_PACKAGE } from '../../vendor/sdk-package.ts';
import type { Claims } from '../judge/claims.ts';
import type { TopicModels } from '../judge/events.ts';
import { OperationIndex, type OperationKey, operationKey } from './operation-key.ts';

/** What the project last agreed to: everything under `specs/`. */
export interface AcceptedDocuments extends Claims {
  topics: TopicModels;
  /** Operations that we describe and no document of the vendor's does: the token endpoint and the handover action. */
  undocumented: ReadonlySet<OperationKey>;
}

export async function readAcceptedDocuments(): Promise<AcceptedDocuments> {
  const [slice, overlay, scope, provider] = await Promise.all([
    readSlice(),
    readOverlay(),
    readScope(),
    readFile(specPath('provider'), 'utf8').then((text): VendorDocument => JSON.parse(text)),
  ]);
  const vendor = OperationIndex.of(slice);
  const keys = [...operationsOf(provider)].map(({ method, path }) => operationKey(method, path));
  return {
    slice,
    overlay,
    provider,
    topics: scope.topics,
    undocumented: new Set(keys.filter((key) => vendor.find(key) === undefined)),
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
