import { isRecord, operationsOf } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { SDK_PACKAGE } from '../../releases/sdk-package.ts';

/** What some documents say and others do not. Operations, parameters, models, required fields and deprecations are in all of them. */
export type Topic =
  | 'statuses'
  | 'security'
  | 'scopes'
  | 'permissions'
  | 'error codes'
  | 'response headers'
  | 'enums'
  | 'formats'
  | 'events';

const known = new WeakMap<VendorDocument, ReadonlySet<Topic>>();

/**
 * What a document can tell. Silence about anything else is no removal.
 *
 * A release of the SDK names no status, permission, error code, enum or format, and the one authentication that it names is the
 * same for every operation, those included that need none.
 */
export function tellsOf(document: VendorDocument): ReadonlySet<Topic> {
  const topics = known.get(document) ?? findTopics(document);
  known.set(document, topics);
  return topics;
}

function findTopics(document: VendorDocument): Set<Topic> {
  // The slice with its overlay says where it was cut from, but tells all that the overlay adds.
  const isBareSdk = document['x-origin'].source === SDK_PACKAGE && !hasPermissions(document);
  if (isBareSdk) return new Set(['events']);

  const topics = new Set<Topic>(['statuses', 'security', 'enums', 'formats']);
  // The vendor's own document describes operations only; the models of its events are in the SDK.
  if ('x-topics' in document) topics.add('events');
  for (const { operation } of operationsOf(document)) {
    if ('x-inin-requires-permissions' in operation) topics.add('permissions');
    if (operation.security?.some((needs) => Object.values(needs).some((scopes) => scopes.length > 0))) {
      topics.add('scopes');
    }
    for (const response of Object.values(operation.responses ?? {})) {
      if (isRecord(response) && 'x-inin-error-codes' in response) topics.add('error codes');
      if (isRecord(response) && 'headers' in response) topics.add('response headers');
    }
  }
  return topics;
}

function hasPermissions(document: VendorDocument): boolean {
  for (const { operation } of operationsOf(document)) {
    if ('x-inin-requires-permissions' in operation) return true;
  }
  return false;
}
